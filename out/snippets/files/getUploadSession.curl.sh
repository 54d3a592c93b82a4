curl -fsS "${NULLSPACE_API_URL}/v1/sandboxes/sb_a1b2c3d4/uploads/upl_2b4d6f80" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
