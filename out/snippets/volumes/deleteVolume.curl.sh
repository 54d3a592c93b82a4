curl -fsS -X DELETE "${NULLSPACE_API_URL}/v1/volumes/vol_5e6f7a8b" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
