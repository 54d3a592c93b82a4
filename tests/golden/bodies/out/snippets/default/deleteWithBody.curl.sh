curl -fsS -X DELETE "${BODIES_API_URL}/optional" \
  -H "Content-Type: application/json" \
  --data '["a","b"]'
