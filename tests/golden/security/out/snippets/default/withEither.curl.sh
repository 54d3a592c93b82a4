curl -fsS "${SECURITY_API_URL}/either" \
  -H "X-Key: ${SECURITY_API_KEY}"
