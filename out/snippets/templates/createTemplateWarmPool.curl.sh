curl -fsS -X POST "${NULLSPACE_API_URL}/v1/template-warm-pools" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/json" \
  --data '{
  "name": "base-small",
  "template_ref": "base",
  "min_ready": 2,
  "max_ready": 4,
  "resources": { "vcpus": 1, "memory_mb": 256, "disk_mb": 2048 },
  "labels": { "team": "research" },
  "metadata": { "owner": "ada@example.com" }
}'
