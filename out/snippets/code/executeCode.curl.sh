curl -fsSN -X POST "${NULLSPACE_API_URL}/v1/sandboxes/sb_a1b2c3d4/code/execute" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/json" \
  --data '{"code":"import math\nprint(math.sqrt(1764))\n6 * 7","context_id":"ctx_7f3b21d9","timeout":60}'
