curl -fsS -X PUT "${NULLSPACE_API_URL}/v1/volumes/vol_5e6f7a8b/file" \
  --url-query "grant=${NULLSPACE_VOLUME_GRANT}" \
  -H "Content-Type: application/octet-stream" \
  --data-binary @data.bin
