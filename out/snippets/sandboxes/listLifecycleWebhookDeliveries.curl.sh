curl -fsS "${NULLSPACE_API_URL}/v1/lifecycle/webhooks/7c9e6679-7425-40de-944b-e07fc1f90ae7/deliveries" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
