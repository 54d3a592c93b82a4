curl -fsS -X DELETE "${NULLSPACE_API_URL}/v1/templates/claims/tnc_8b1f4d7e2a" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
