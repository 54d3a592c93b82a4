curl -fsS -X PUT "${BAKERY_API_URL}/notes" \
  -H "X-Key: ${BAKERY_KEY}" \
  -H "Content-Type: text/plain" \
  --data-raw 'Out of rye.'
