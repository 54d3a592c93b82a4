import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
access_token = os.environ["NULLSPACE_ACCESS_TOKEN"]

response = requests.delete(
    f"{api_url}/v1/admin/users/0d9b7a52-3f3e-4a86-9c39-6f2f0b1f5c77",
    headers={"Authorization": f"Bearer {access_token}"},
    timeout=30,
)
response.raise_for_status()
print(response.json())
