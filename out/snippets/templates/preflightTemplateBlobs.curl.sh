curl -fsS -X POST "${NULLSPACE_API_URL}/v1/templates/blobs/preflight" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/json" \
  --data '{
  "files": [
    {
      "path": "requirements.txt",
      "entry_type": "file",
      "mode": "0644",
      "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
      "size_bytes": 26
    },
    { "path": "app", "entry_type": "dir", "mode": "0755" }
  ]
}'
