curl -fsS "${TAGS_API_URL}/orders"
