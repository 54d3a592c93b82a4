import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]

response = requests.post(
    f"{api_url}/v1/sandboxes/sb_a1b2c3d4/ssh-access",
    headers={"Authorization": f"Bearer {api_key}"},
    json={
        "public_key": "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIK8m ada@example.com",
        "user": "root",
        "ttl_seconds": 900,
    },
    timeout=30,
)
response.raise_for_status()
print(response.json())
