curl -fsSI "${STREAMS_API_URL}/report"
