curl -fsS "${STREAMS_API_URL}/report"
