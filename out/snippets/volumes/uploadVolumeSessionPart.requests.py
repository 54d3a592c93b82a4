import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]

response = requests.put(
    f"{api_url}/v1/volumes/vol_5e6f7a8b/uploads/upl_9c3e5a71/parts/0",
    headers={
        "Authorization": f"Bearer {api_key}",
        "Content-Type": "application/octet-stream",
    },
    data=open("data.bin", "rb"),
    timeout=30,
)
response.raise_for_status()
print(response.json())
