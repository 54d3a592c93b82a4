curl -fsS -X PURGE "${TAGS_API_URL}/orders"
