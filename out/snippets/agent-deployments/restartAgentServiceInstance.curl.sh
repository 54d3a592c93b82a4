curl -fsS -X POST "${NULLSPACE_API_URL}/v1/agent-deployments/adpl_5678cdef/services/adsvc_1234abcd/restart" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/json" \
  --data '{"reason":"Memory leak"}'
