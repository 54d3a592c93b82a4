curl -fsS -X PATCH "${NULLSPACE_API_URL}/v1/templates/tpl_2b7d4c90/visibility" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/json" \
  --data '{"visibility":"public"}'
