curl -fsS -X PATCH "${NULLSPACE_API_URL}/v1/templates/refs/main/visibility" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/json" \
  --data '{"visibility":"public"}'
