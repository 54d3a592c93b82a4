curl -fsS -X POST "${NULLSPACE_API_URL}/v1/lifecycle/webhooks" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/json" \
  --data '{
  "url": "https://hooks.example.com/nullspace",
  "operations": ["create", "hibernate", "destroy"],
  "signing_secret": "3Qm9vT7xLr2ZbW8kYd5NfHs4Jc6PgAe1",
  "enabled": true
}'
