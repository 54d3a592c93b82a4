import os

import requests

bakery_api_url = os.environ["BAKERY_API_URL"]
bakery_key = os.environ["BAKERY_KEY"]

response = requests.post(
    f"{bakery_api_url}/search",
    headers={"X-Key": bakery_key},
    data={"text": "dark bread"},
    timeout=30,
)
response.raise_for_status()
print(response.json())
