curl -fsS -X PUT "${NULLSPACE_API_URL}/v1/sandboxes/sb_a1b2c3d4/uploads/upl_2b4d6f80/parts/2" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/octet-stream" \
  --data-binary @data.bin
