curl -fsS "${SECURITY_API_URL}/bearer" \
  -H "Authorization: Bearer ${CONSOLE_TOKEN}"
