curl -fsS -X POST "${NULLSPACE_API_URL}/v1/volumes/vol_5e6f7a8b/files/replace" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/json" \
  --data '{
  "files": ["/2026/labels.csv", "/2026/README.md"],
  "pattern": "colour",
  "replacement": "color",
  "dry_run": true
}'
