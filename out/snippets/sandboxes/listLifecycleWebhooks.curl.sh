curl -fsS "${NULLSPACE_API_URL}/v1/lifecycle/webhooks" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
