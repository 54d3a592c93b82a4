import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]

response = requests.post(
    f"{api_url}/v1/sandboxes/sb_a1b2c3d4/volumes",
    headers={"Authorization": f"Bearer {api_key}"},
    json={"ref": "datasets", "mount_path": "/workspace/data"},
    timeout=30,
)
response.raise_for_status()
print(response.json())
