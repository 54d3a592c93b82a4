curl -fsS "${NULLSPACE_API_URL}/v1/agent-deployments/adpl_1234abcd/runs/adrun_1234abcd/logs" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
