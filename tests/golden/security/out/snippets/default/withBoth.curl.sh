curl -fsS "${SECURITY_API_URL}/both" \
  --url-query "key=${SECURITY_QUERY_KEY}" \
  -H "X-Key: ${SECURITY_API_KEY}"
