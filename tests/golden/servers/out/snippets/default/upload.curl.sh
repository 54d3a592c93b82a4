curl -fsS -X POST "${SERVERS_FILES_URL}/upload"
