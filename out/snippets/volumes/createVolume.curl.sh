curl -fsS -X POST "${NULLSPACE_API_URL}/v1/volumes" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/json" \
  --data '{"name":"datasets"}'
