curl -fsS -X POST "${NULLSPACE_API_URL}/v1/templates/refs/main/rename" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/json" \
  --data '{"new_name":"data-science"}'
