curl -fsS -X POST "${NULLSPACE_API_URL}/v1/sandboxes/snap_0a1b2c3d/resume" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
