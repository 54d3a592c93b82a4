curl -fsS "${NULLSPACE_API_URL}/v1/volumes" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
