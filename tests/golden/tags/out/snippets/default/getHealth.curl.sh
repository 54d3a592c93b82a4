curl -fsS "${TAGS_API_URL}/health"
