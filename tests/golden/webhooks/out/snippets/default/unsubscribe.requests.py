import os

import requests

api_url = os.environ["WEBHOOKS_API_URL"]

response = requests.delete(
    f"{api_url}/subscriptions/subscription_a1b2c3d4",
    timeout=30,
)
response.raise_for_status()
