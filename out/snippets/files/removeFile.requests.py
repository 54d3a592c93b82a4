import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]

response = requests.post(
    f"{api_url}/v1/sandboxes/sb_a1b2c3d4/files/remove",
    headers={"Authorization": f"Bearer {api_key}"},
    json={"path": "/workspace/data/scores.csv"},
    timeout=30,
)
response.raise_for_status()
