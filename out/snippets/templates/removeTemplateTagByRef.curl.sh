curl -fsS -X DELETE "${NULLSPACE_API_URL}/v1/templates/refs/research%2Fdata-tools/tags/v1" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
