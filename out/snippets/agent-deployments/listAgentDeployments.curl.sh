curl -fsS "${NULLSPACE_API_URL}/v1/agent-deployments" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
