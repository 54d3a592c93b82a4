curl -fsS "${NULLSPACE_API_URL}/v1/sandboxes/sb_a1b2c3d4/files" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
