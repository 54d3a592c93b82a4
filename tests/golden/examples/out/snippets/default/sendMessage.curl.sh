curl -fsS -X POST "${EXAMPLES_API_URL}/messages" \
  -H "Content-Type: application/json" \
  --data '{"to":"ada@example.com","text":"Hello"}'
