import os

import requests

bakery_api_url = os.environ["BAKERY_API_URL"]
bakery_key = os.environ["BAKERY_KEY"]

response = requests.put(
    f"{bakery_api_url}/notes",
    headers={"X-Key": bakery_key, "Content-Type": "text/plain"},
    data="Out of rye.",
    timeout=30,
)
response.raise_for_status()
print(response.text)
