curl -fsS "${NULLSPACE_API_URL}/v1/account/export" \
  -H "Authorization: Bearer ${NULLSPACE_ACCESS_TOKEN}"
