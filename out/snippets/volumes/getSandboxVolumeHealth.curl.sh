curl -fsS "${NULLSPACE_API_URL}/v1/sandboxes/sb_a1b2c3d4/volumes/vatt_3b8d6f21/health" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
