curl -fsS -X POST "${UNIONS_API_URL}/pets" \
  -H "Content-Type: application/json" \
  --data '{"kind":"cat","name":"Rex","lives":1}'
