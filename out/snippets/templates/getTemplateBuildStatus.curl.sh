curl -fsS "${NULLSPACE_API_URL}/v1/templates/builds/tb_7a3c1e58" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
