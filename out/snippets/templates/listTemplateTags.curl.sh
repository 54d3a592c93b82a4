curl -fsS "${NULLSPACE_API_URL}/v1/templates/tpl_2b7d4c90/tags" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
