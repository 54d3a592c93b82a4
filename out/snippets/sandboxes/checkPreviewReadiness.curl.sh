curl -fsS -X POST "${NULLSPACE_API_URL}/v1/sandboxes/sb_a1b2c3d4/ports/8080/readiness" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/json" \
  --data '{"kind":"http","path":"/healthz","timeout_secs":60,"interval_ms":500}'
