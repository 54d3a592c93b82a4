import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
access_token = os.environ["NULLSPACE_ACCESS_TOKEN"]

response = requests.patch(
    f"{api_url}/v1/account/me",
    headers={"Authorization": f"Bearer {access_token}"},
    json={"display_name": "Ada L."},
    timeout=30,
)
response.raise_for_status()
print(response.json())
