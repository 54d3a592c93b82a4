curl -fsSN -X QUERY "${API_URL}/orders" \
  -H "Authorization: Bearer ${API_ACCESS_TOKEN}" \
  -H "Content-Type: application/json" \
  --data '{"state":"open"}'
