curl -fsS -X POST "${NULLSPACE_API_URL}/v1/sandboxes/sb_a1b2c3d4/code/runs/run_4c8e2a6f/cancel" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
