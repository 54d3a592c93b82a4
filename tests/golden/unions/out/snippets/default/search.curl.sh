curl -fsS -X POST "${UNIONS_API_URL}/search" \
  -H "Content-Type: application/json" \
  --data '{"by":"by"}'
