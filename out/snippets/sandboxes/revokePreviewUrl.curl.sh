curl -fsS -X DELETE "${NULLSPACE_API_URL}/v1/sandboxes/sb_a1b2c3d4/preview-urls/pg_3c9a51e7" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
