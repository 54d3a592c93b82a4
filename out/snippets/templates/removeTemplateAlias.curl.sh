curl -fsS -X DELETE "${NULLSPACE_API_URL}/v1/templates/tpl_2b7d4c90/aliases/data" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
