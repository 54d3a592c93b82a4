curl -fsS "${NULLSPACE_API_URL}/v1/volumes/vol_5e6f7a8b/uploads/upl_9c3e5a71" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
