curl -fsS -X POST "${NULLSPACE_API_URL}/v1/volumes/vol_5e6f7a8b/files/rename" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/json" \
  --data '{"old_path":"/2026/labels.csv","new_path":"/2026/labels-v1.csv"}'
