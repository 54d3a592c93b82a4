import os

import requests

api_url = os.environ["BODIES_API_URL"]

response = requests.put(
    f"{api_url}/binary",
    headers={"Content-Type": "application/octet-stream"},
    data=open("data.bin", "rb"),
    timeout=30,
)
response.raise_for_status()
