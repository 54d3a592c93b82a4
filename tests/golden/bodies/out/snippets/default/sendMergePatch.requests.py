import os

import requests

api_url = os.environ["BODIES_API_URL"]

response = requests.patch(
    f"{api_url}/patch",
    headers={"Content-Type": "application/merge-patch+json"},
    json={"name": None},
    timeout=30,
)
response.raise_for_status()
