import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]

response = requests.get(
    f"{api_url}/v1/templates/refs/research%2Fdata-tools/aliases",
    headers={"Authorization": f"Bearer {api_key}"},
    timeout=30,
)
response.raise_for_status()
print(response.json())
