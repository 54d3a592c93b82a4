curl -fsSN "${STREAMS_API_URL}/events"
