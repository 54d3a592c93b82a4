curl -fsS "${SECURITY_API_URL}/query" \
  --url-query "key=${SECURITY_QUERY_KEY}"
