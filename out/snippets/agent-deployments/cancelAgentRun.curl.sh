curl -fsS -X POST "${NULLSPACE_API_URL}/v1/agent-deployments/adpl_1234abcd/runs/adrun_1234abcd/cancel" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/json" \
  --data '{"reason":"Wrong week"}'
