import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]

response = requests.post(
    f"{api_url}/v1/templates/builds/tb_7a3c1e58/cancel",
    headers={"Authorization": f"Bearer {api_key}"},
    json={"reason": "Wrong base image"},
    timeout=30,
)
response.raise_for_status()
print(response.json())
