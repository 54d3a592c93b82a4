curl -fsS "${NULLSPACE_API_URL}/v1/templates/refs/main/aliases" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
