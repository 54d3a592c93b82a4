curl -fsS -X POST "${NULLSPACE_API_URL}/v1/sandboxes/sb_a1b2c3d4/files/replace" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/json" \
  --data '{
  "files": ["/workspace/app.py", "/workspace/config.py"],
  "pattern": "http://localhost:3000",
  "replacement": "https://api.example.com"
}'
