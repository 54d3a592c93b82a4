curl -fsS "${NULLSPACE_API_URL}/v1/template-warm-pools" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
