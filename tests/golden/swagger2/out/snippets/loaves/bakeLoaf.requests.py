import os

import requests

api_url = os.environ["BAKERY_API_URL"]
access_token = os.environ["BAKERY_ACCESS_TOKEN"]

response = requests.post(
    f"{api_url}/loaves",
    headers={"Authorization": f"Bearer {access_token}"},
    json={"kind": "Loaf", "name": "Bun", "weight": 2},
    timeout=30,
)
response.raise_for_status()
print(response.json())
