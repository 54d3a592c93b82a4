import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]

response = requests.post(
    f"{api_url}/v1/template-warm-pools",
    headers={"Authorization": f"Bearer {api_key}"},
    json={
        "name": "base-small",
        "template_ref": "base",
        "min_ready": 2,
        "max_ready": 4,
        "resources": {"vcpus": 1, "memory_mb": 256, "disk_mb": 2048},
        "labels": {"team": "research"},
        "metadata": {"owner": "ada@example.com"},
    },
    timeout=30,
)
response.raise_for_status()
print(response.json())
