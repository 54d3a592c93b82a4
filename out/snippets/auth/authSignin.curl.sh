curl -fsS -X POST "${NULLSPACE_API_URL}/v1/auth/signin" \
  -H "Content-Type: application/json" \
  --data '{"email":"ada@example.com","password":"correct-horse-battery","captcha_token":null}'
