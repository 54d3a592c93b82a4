import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]

response = requests.post(
    f"{api_url}/v1/templates/refs/research%2Fdata-tools/tags",
    headers={"Authorization": f"Bearer {api_key}"},
    json={"tags": ["v1", "stable"]},
    timeout=30,
)
response.raise_for_status()
print(response.json())
