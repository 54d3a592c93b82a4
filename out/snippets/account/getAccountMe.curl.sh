curl -fsS "${NULLSPACE_API_URL}/v1/account/me" \
  -H "Authorization: Bearer ${NULLSPACE_ACCESS_TOKEN}"
