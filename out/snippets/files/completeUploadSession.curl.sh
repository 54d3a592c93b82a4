curl -fsS -X POST "${NULLSPACE_API_URL}/v1/sandboxes/sb_a1b2c3d4/uploads/upl_2b4d6f80/complete" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/json" \
  --data '{"whole_checksum_sha256":"f14835adb20abfc86b9cea3eede2df67568b396a1fb49886e69616af83d03ed1"}'
