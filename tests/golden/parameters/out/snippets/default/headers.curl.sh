curl -fsS "${PARAMETERS_API_URL}/headers" \
  -H "If-Match: \"abc\"" \
  -H "X-Ids: 1,2" \
  -H "Cookie: session=s1"
