curl -fsS -X POST "${NULLSPACE_API_URL}/v1/agent-deployments" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/json" \
  --data '{
  "name": "report-writer",
  "mode": "job",
  "description": "Writes the weekly report.",
  "metadata": { "team": "research" }
}'
