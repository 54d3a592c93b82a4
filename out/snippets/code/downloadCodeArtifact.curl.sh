curl -fsS "${NULLSPACE_API_URL}/v1/sandboxes/sb_a1b2c3d4/code/artifacts/art_91d5c7e2/download" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -o download.bin
