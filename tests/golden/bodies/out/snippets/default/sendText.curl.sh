curl -fsS -X PUT "${BODIES_API_URL}/text" \
  -H "Content-Type: text/plain" \
  --data-raw 'it'\''s
$HOME'
