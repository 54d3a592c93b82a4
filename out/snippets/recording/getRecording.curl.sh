curl -fsS "${NULLSPACE_API_URL}/v1/sandboxes/sb_a1b2c3d4/desktop/recording/2f6b1c94-8d3e-4a57-9e01-5c7a0b4d8f26" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
