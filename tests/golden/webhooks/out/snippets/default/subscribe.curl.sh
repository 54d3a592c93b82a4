curl -fsS -X POST "${WEBHOOKS_API_URL}/subscriptions" \
  -H "Content-Type: application/json" \
  --data '{"url":"https://example.com/example"}'
