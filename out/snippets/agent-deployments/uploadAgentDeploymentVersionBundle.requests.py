import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]

response = requests.put(
    f"{api_url}/v1/agent-deployments/adpl_1234abcd/versions/adpv_1234abcd/bundle",
    headers={
        "Authorization": f"Bearer {api_key}",
        "Content-Type": "application/x-tar",
        "X-Nullspace-Bundle-Digest": "sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae",
    },
    data=open("archive.tar", "rb"),
    timeout=30,
)
response.raise_for_status()
print(response.json())
