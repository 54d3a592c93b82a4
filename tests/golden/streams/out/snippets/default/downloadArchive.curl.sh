curl -fsS "${STREAMS_API_URL}/archive" \
  -o archive.zip
