import os

import requests

api_url = os.environ["WEBHOOKS_API_URL"]

response = requests.post(
    f"{api_url}/subscriptions",
    json={"url": "https://example.com/example"},
    timeout=30,
)
response.raise_for_status()
print(response.json())
