curl -fsS -X DELETE "${NULLSPACE_API_URL}/v1/templates/refs/main/aliases/data" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
