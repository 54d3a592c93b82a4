import os

import requests

api_url = os.environ["BODIES_API_URL"]

response = requests.post(
    f"{api_url}/json",
    headers={"Content-Type": "application/json"},
    data='{"big":12345678901234567890,"exact":1.10,"ratio":0.5}',
    timeout=30,
)
response.raise_for_status()
