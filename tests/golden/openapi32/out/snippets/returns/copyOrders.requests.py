import os

import requests

api_url = os.environ["API_URL"]
api_access_token = os.environ["API_ACCESS_TOKEN"]

response = requests.request(
    "COPY",
    f"{api_url}/orders",
    headers={"Authorization": f"Bearer {api_access_token}"},
    timeout=30,
)
response.raise_for_status()
