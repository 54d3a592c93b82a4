curl -fsS -X POST "${NULLSPACE_API_URL}/v1/sandboxes" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/json" \
  --data '{"template":"base","timeout_ms":300000}'
