import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]

response = requests.patch(
    f"{api_url}/v1/templates/refs/research%2Fdata-tools/visibility",
    headers={"Authorization": f"Bearer {api_key}"},
    json={"visibility": "public"},
    timeout=30,
)
response.raise_for_status()
print(response.json())
