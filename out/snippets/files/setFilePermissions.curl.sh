curl -fsS -X POST "${NULLSPACE_API_URL}/v1/sandboxes/sb_a1b2c3d4/files/permissions" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/json" \
  --data '{"path":"/workspace/run.sh","permissions":"0755"}'
