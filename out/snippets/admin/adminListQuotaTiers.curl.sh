curl -fsS "${NULLSPACE_API_URL}/v1/admin/quota-tiers" \
  -H "Authorization: Bearer ${NULLSPACE_ACCESS_TOKEN}"
