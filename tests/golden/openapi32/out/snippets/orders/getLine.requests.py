import os

import requests

api_url = os.environ["API_URL"]
api_key = os.environ["API_KEY"]

response = requests.get(
    f"{api_url}/orders/order_a1b2c3d4/lines/1",
    headers={"Cookie": f"session={api_key}"},
    timeout=30,
)
response.raise_for_status()
print(response.json())
