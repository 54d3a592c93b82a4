curl -fsS -X DELETE "${NULLSPACE_API_URL}/v1/templates/refs/main" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
