curl -fsS -X POST "${BODIES_API_URL}/json" \
  -H "Content-Type: application/json" \
  --data '{"big":12345678901234567890,"exact":1.10,"ratio":0.5}'
