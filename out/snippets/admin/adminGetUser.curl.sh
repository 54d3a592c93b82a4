curl -fsS "${NULLSPACE_API_URL}/v1/admin/users/0d9b7a52-3f3e-4a86-9c39-6f2f0b1f5c77" \
  -H "Authorization: Bearer ${NULLSPACE_ACCESS_TOKEN}"
