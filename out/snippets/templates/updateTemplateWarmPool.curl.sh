curl -fsS -X PATCH "${NULLSPACE_API_URL}/v1/template-warm-pools/twp_5a7c9e1b" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/json" \
  --data '{"name":"base-medium","min_ready":3,"max_ready":6}'
