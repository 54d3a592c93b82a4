curl -fsS -X POST "${BAKERY_API_URL}/loaves" \
  -H "Authorization: Bearer ${BAKERY_ACCESS_TOKEN}" \
  -H "Content-Type: application/json" \
  --data '{"kind":"Loaf","name":"Bun","weight":2}'
