curl -fsS -X DELETE "${NULLSPACE_API_URL}/v1/template-warm-pools/twp_5a7c9e1b" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
