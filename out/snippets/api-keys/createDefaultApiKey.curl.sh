curl -fsS -X POST "${NULLSPACE_API_URL}/v1/keys/default" \
  -H "Authorization: Bearer ${NULLSPACE_ACCESS_TOKEN}"
