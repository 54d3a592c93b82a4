curl -fsS -X PUT "${BODIES_API_URL}/binary" \
  -H "Content-Type: application/octet-stream" \
  --data-binary @data.bin
