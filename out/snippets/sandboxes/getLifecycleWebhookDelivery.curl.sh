curl -fsS "${NULLSPACE_API_URL}/v1/lifecycle/webhooks/7c9e6679-7425-40de-944b-e07fc1f90ae7/deliveries/9a1e4c3b-6d2f-4b57-8e0c-7b5d3f2a1c66" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
