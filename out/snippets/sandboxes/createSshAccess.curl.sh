curl -fsS -X POST "${NULLSPACE_API_URL}/v1/sandboxes/sb_a1b2c3d4/ssh-access" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/json" \
  --data '{
  "public_key": "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIK8m ada@example.com",
  "user": "root",
  "ttl_seconds": 900
}'
