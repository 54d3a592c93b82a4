curl -fsS -X PUT "${RECURSION_API_URL}/nodes" \
  -H "Content-Type: application/json" \
  --data '{"name":"my-node"}'
