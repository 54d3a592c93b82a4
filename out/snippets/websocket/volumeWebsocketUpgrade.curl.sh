# curl opens the WebSocket but cannot exchange messages over it: use websocat or a client library for that.
curl -isS --http1.1 --max-time 5 "${NULLSPACE_API_URL}/v1/volumes/vol_5e6f7a8b/ws" \
  -H "Connection: Upgrade" \
  -H "Upgrade: websocket" \
  -H "Sec-WebSocket-Version: 13" \
  -H "Sec-WebSocket-Key: $(head -c 16 /dev/urandom | base64)" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
