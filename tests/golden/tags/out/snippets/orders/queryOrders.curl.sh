curl -fsS -X QUERY "${TAGS_API_URL}/orders" \
  -H "Content-Type: application/json" \
  --data '{"state":"open"}'
