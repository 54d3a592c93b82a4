curl -fsS -X POST "${NULLSPACE_API_URL}/v1/auth/signup" \
  -H "Content-Type: application/json" \
  --data '{
  "email": "ada@example.com",
  "password": "correct-horse-battery",
  "display_name": "Ada",
  "captcha_token": "cap_03AGdBq26",
  "redirect_to": "https://console.example.com/welcome"
}'
