curl -fsS "${NULLSPACE_API_URL}/v1/snapshots" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
