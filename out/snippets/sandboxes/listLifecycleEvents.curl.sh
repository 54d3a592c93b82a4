curl -fsS "${NULLSPACE_API_URL}/v1/lifecycle/events" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
