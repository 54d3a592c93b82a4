curl -fsS "${NULLSPACE_API_URL}/v1/sandboxes/sb_a1b2c3d4/file?path=%2Fworkspace%2Fdata%2Fscores.csv" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -o file.bin
