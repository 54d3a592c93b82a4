curl -fsS "${NULLSPACE_API_URL}/v1/keys" \
  -H "Authorization: Bearer ${NULLSPACE_ACCESS_TOKEN}"
