curl -fsS "${SECURITY_API_URL}/header" \
  -H "X-Key: ${SECURITY_API_KEY}"
