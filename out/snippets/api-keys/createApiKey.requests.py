import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
access_token = os.environ["NULLSPACE_ACCESS_TOKEN"]

response = requests.post(
    f"{api_url}/v1/keys",
    headers={"Authorization": f"Bearer {access_token}"},
    json={"name": "laptop", "scope": "ci"},
    timeout=30,
)
response.raise_for_status()
print(response.json())
