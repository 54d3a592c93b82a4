curl -fsS -X POST "${NULLSPACE_API_URL}/v1/sandboxes/sb_a1b2c3d4/code/contexts/ctx_7f3b21d9/interrupt" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
