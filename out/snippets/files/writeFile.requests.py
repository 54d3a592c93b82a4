import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]

response = requests.post(
    f"{api_url}/v1/sandboxes/sb_a1b2c3d4/files/write",
    headers={"Authorization": f"Bearer {api_key}"},
    json={
        "path": "/workspace/report.md",
        "content": "# Findings\n\nThe model reaches 0.93.\n",
    },
    timeout=30,
)
response.raise_for_status()
print(response.json())
