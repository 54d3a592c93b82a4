curl -fsS -X POST "${NULLSPACE_API_URL}/v1/volumes/vol_5e6f7a8b/files/upload-url" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/json" \
  --data '{"path":"/2026/labels.csv"}'
