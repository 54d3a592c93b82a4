curl -fsS -X POST "${NULLSPACE_API_URL}/v1/agent-deployments/adpl_1234abcd/runs" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/json" \
  --data '{
  "input": { "week": 9 },
  "envs": { "OPENAI_API_KEY": "sk-proj-3f9a" },
  "retain_on_failure": true,
  "retention_seconds": 3600
}'
