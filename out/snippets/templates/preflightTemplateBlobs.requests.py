import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]

response = requests.post(
    f"{api_url}/v1/templates/blobs/preflight",
    headers={"Authorization": f"Bearer {api_key}"},
    json={
        "files": [
            {
                "path": "requirements.txt",
                "entry_type": "file",
                "mode": "0644",
                "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                "size_bytes": 26,
            },
            {"path": "app", "entry_type": "dir", "mode": "0755"},
        ]
    },
    timeout=30,
)
response.raise_for_status()
print(response.json())
