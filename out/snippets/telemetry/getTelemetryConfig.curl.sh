curl -fsS "${NULLSPACE_API_URL}/v1/telemetry/config" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
