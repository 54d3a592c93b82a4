curl -fsS -X POST "${NULLSPACE_API_URL}/v1/sandboxes/sb_a1b2c3d4/desktop/screenshot/compressed" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/json" \
  --data '{"format":"jpeg","quality":70,"scale":0.5}' \
  -o compressed.png
