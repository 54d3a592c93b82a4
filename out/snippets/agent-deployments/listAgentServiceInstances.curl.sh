curl -fsS "${NULLSPACE_API_URL}/v1/agent-deployments/adpl_5678cdef/services" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
