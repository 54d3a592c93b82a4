curl -fsS -X PATCH "${NULLSPACE_API_URL}/v1/account/me" \
  -H "Authorization: Bearer ${NULLSPACE_ACCESS_TOKEN}" \
  -H "Content-Type: application/json" \
  --data '{"display_name":"Ada L."}'
