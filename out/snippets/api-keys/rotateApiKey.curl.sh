curl -fsS -X POST "${NULLSPACE_API_URL}/v1/keys/3c5e7a91-2b4d-4f68-9a0c-1e3d5f7b9c20/rotate" \
  -H "Authorization: Bearer ${NULLSPACE_ACCESS_TOKEN}" \
  -H "Content-Type: application/json" \
  --data '{}'
