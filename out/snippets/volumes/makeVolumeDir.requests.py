import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]

response = requests.post(
    f"{api_url}/v1/volumes/vol_5e6f7a8b/files/mkdir",
    headers={"Authorization": f"Bearer {api_key}"},
    json={"path": "/2026/images"},
    timeout=30,
)
response.raise_for_status()
