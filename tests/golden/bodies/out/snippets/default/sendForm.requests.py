import os

import requests

api_url = os.environ["BODIES_API_URL"]

response = requests.post(
    f"{api_url}/form",
    data=[("grant_type", "client credentials"), ("scope", "a"), ("scope", "b")],
    timeout=30,
)
response.raise_for_status()
