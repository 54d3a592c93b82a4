import os

import requests

api_url = os.environ["BODIES_API_URL"]

response = requests.put(
    f"{api_url}/text",
    headers={"Content-Type": "text/plain"},
    data="it's\n$HOME",
    timeout=30,
)
response.raise_for_status()
