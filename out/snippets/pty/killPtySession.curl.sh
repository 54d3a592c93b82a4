curl -fsS -X DELETE "${NULLSPACE_API_URL}/v1/sandboxes/sb_a1b2c3d4/pty/pty_3e7a5c19" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
