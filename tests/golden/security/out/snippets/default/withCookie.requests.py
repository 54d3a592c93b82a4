import os

import requests

api_url = os.environ["SECURITY_API_URL"]
cookie_key = os.environ["SECURITY_COOKIE_KEY"]

response = requests.get(
    f"{api_url}/cookie",
    headers={"Cookie": f"key={cookie_key}"},
    timeout=30,
)
response.raise_for_status()
