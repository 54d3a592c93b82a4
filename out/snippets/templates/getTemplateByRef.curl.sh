curl -fsS "${NULLSPACE_API_URL}/v1/templates/refs/research%2Fdata-tools" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
