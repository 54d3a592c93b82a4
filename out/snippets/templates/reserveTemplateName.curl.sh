curl -fsS -X POST "${NULLSPACE_API_URL}/v1/templates/claims" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/json" \
  --data '{"template_ref":"research/data-tools"}'
