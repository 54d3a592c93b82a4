curl -fsS "${NULLSPACE_API_URL}/v1/templates/refs/main/tags" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
