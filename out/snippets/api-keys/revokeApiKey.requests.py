import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
access_token = os.environ["NULLSPACE_ACCESS_TOKEN"]

response = requests.delete(
    f"{api_url}/v1/keys/3c5e7a91-2b4d-4f68-9a0c-1e3d5f7b9c20",
    headers={"Authorization": f"Bearer {access_token}"},
    timeout=30,
)
response.raise_for_status()
print(response.json())
