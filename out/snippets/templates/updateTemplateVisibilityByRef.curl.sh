curl -fsS -X PATCH "${NULLSPACE_API_URL}/v1/templates/refs/research%2Fdata-tools/visibility" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/json" \
  --data '{"visibility":"public"}'
