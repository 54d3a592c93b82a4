curl -fsS -X DELETE "${WEBHOOKS_API_URL}/subscriptions/subscription_a1b2c3d4"
