curl -fsS "${NULLSPACE_API_URL}/v1/snapshots/snap_9f8e7d6c" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
