curl -fsS -X POST "${NULLSPACE_API_URL}/v1/templates/builds/tb_7a3c1e58/promote" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/json" \
  --data '{"tag":"stable"}'
