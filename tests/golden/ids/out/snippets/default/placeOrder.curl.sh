curl -fsS -X POST "${IDENTIFIERS_API_URL}/orders" \
  -H "Content-Type: application/json" \
  --data '{"customer":"c_12","lines":[{"item":"rye","count":3}],"note":"Ring twice."}'
