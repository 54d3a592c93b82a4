import os

import requests

api_url = os.environ["TAGS_API_URL"]

response = requests.request(
    "QUERY",
    f"{api_url}/orders",
    json={"state": "open"},
    timeout=30,
)
response.raise_for_status()
