curl -fsS -X POST "${NULLSPACE_API_URL}/v1/volumes/vol_5e6f7a8b/file" \
  --url-query "grant=${NULLSPACE_VOLUME_GRANT}" \
  -F 'file=@file.bin;type=application/octet-stream'
