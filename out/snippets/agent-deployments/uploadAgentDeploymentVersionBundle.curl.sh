curl -fsS -X PUT "${NULLSPACE_API_URL}/v1/agent-deployments/adpl_1234abcd/versions/adpv_1234abcd/bundle" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/x-tar" \
  -H "X-Nullspace-Bundle-Digest: sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae" \
  --data-binary @archive.tar
