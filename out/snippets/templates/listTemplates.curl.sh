curl -fsS "${NULLSPACE_API_URL}/v1/templates" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
