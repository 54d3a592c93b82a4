curl -fsS "${SERVERS_API_URL}/items"
