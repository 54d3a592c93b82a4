curl -fsS -X PUT "${NULLSPACE_API_URL}/v1/sandboxes/sb_a1b2c3d4/desktop/viewer/clipboard" \
  --url-query "auth=${NULLSPACE_DESKTOP_VIEWER_TOKEN}" \
  -H "Content-Type: application/json" \
  --data '{"text":"https://example.com/report/42"}'
