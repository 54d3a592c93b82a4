curl -fsS -X DELETE "${NULLSPACE_API_URL}/v1/account" \
  -H "Authorization: Bearer ${NULLSPACE_ACCESS_TOKEN}"
