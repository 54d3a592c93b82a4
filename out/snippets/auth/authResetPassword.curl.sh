curl -fsS -X POST "${NULLSPACE_API_URL}/v1/auth/password/reset" \
  -H "Content-Type: application/json" \
  --data '{
  "email": "ada@example.com",
  "captcha_token": "cap_03AGdBq26",
  "redirect_to": "https://console.example.com/new-password"
}'
