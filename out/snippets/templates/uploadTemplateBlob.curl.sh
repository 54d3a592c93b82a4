curl -fsS -X PUT "${NULLSPACE_API_URL}/v1/templates/blobs/blob_9f86d081884c" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/octet-stream" \
  --data-binary @data.bin
