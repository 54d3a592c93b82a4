curl -fsS "${API_URL}/orders/order_a1b2c3d4/lines/1" \
  -H "Cookie: session=${API_KEY}"
