curl -fsS -X POST "${BAKERY_API_URL}/search" \
  -H "X-Key: ${BAKERY_KEY}" \
  --data-urlencode "text=dark bread"
