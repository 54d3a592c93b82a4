curl -fsS "${NULLSPACE_API_URL}/v1/agent-deployments/adpl_1234abcd/versions" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
