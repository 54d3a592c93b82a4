curl -fsS "${NULLSPACE_API_URL}/v1/sandboxes" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
