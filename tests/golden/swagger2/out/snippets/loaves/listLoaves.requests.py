import os

import requests

bakery_api_url = os.environ["BAKERY_API_URL"]
bakery_key = os.environ["BAKERY_KEY"]

response = requests.get(
    f"{bakery_api_url}/loaves",
    headers={"X-Key": bakery_key},
    timeout=30,
)
response.raise_for_status()
print(response.json())
