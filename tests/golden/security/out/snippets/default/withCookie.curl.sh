curl -fsS "${SECURITY_API_URL}/cookie" \
  -H "Cookie: key=${SECURITY_COOKIE_KEY}"
