import os

import requests

api_url = os.environ["SERVERS_API_URL"]

response = requests.get(
    f"{api_url}/items",
    timeout=30,
)
response.raise_for_status()
