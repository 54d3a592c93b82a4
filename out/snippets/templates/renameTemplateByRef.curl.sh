curl -fsS -X POST "${NULLSPACE_API_URL}/v1/templates/refs/research%2Fdata-tools/rename" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/json" \
  --data '{"new_name":"data-science"}'
