curl -fsS "${NULLSPACE_API_URL}/v1/volumes/by-name/datasets" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
