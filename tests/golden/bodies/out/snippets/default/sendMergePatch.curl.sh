curl -fsS -X PATCH "${BODIES_API_URL}/patch" \
  -H "Content-Type: application/merge-patch+json" \
  --data '{"name":null}'
