curl -fsS -X POST "${NULLSPACE_API_URL}/v1/keys" \
  -H "Authorization: Bearer ${NULLSPACE_ACCESS_TOKEN}" \
  -H "Content-Type: application/json" \
  --data '{"name":"laptop","scope":"ci"}'
