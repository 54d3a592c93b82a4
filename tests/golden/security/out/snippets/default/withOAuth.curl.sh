curl -fsS "${SECURITY_API_URL}/oauth" \
  -H "Authorization: Bearer ${SECURITY_ACCESS_TOKEN}"
