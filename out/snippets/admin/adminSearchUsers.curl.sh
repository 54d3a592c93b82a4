curl -fsS "${NULLSPACE_API_URL}/v1/admin/users" \
  -H "Authorization: Bearer ${NULLSPACE_ACCESS_TOKEN}"
