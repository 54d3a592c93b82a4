import os

import requests

api_url = os.environ["TAGS_API_URL"]

response = requests.request(
    "PURGE",
    f"{api_url}/orders",
    timeout=30,
)
response.raise_for_status()
