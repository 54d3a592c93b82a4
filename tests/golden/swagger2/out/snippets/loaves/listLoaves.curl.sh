curl -fsS "${BAKERY_API_URL}/loaves" \
  -H "X-Key: ${BAKERY_KEY}"
