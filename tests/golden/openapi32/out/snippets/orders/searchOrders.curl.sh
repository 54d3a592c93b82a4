curl -fsSN "${API_URL}/orders?words=rye%20bread&page=2" \
  -H "Authorization: Bearer ${API_ACCESS_TOKEN}"
