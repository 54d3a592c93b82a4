import os

import requests

api_url = os.environ["UNIONS_API_URL"]

response = requests.post(
    f"{api_url}/search",
    json={"by": "by"},
    timeout=30,
)
response.raise_for_status()
