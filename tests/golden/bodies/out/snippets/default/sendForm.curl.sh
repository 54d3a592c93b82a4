curl -fsS -X POST "${BODIES_API_URL}/form" \
  --data-urlencode "grant_type=client credentials" \
  --data-urlencode "scope=a" \
  --data-urlencode "scope=b"
