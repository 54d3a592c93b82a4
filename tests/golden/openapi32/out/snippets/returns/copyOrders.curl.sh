curl -fsS -X COPY "${API_URL}/orders" \
  -H "Authorization: Bearer ${API_ACCESS_TOKEN}"
