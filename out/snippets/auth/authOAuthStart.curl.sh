curl -fsS -X POST "${NULLSPACE_API_URL}/v1/auth/oauth/start" \
  -H "Content-Type: application/json" \
  --data '{
  "provider": "github",
  "redirect_to": "https://console.example.com/callback",
  "captcha_token": "cap_03AGdBq26"
}'
