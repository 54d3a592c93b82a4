import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]

response = requests.put(
    f"{api_url}/v1/sandboxes/sb_a1b2c3d4/file",
    params={"path": "/workspace/data/scores.csv"},
    headers={
        "Authorization": f"Bearer {api_key}",
        "Content-Type": "application/octet-stream",
    },
    data=open("data.bin", "rb"),
    timeout=30,
)
response.raise_for_status()
