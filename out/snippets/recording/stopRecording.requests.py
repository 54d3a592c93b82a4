import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]

response = requests.post(
    f"{api_url}/v1/sandboxes/sb_a1b2c3d4/desktop/recording/stop",
    headers={"Authorization": f"Bearer {api_key}"},
    json={"recording_id": "2f6b1c94-8d3e-4a57-9e01-5c7a0b4d8f26"},
    timeout=30,
)
response.raise_for_status()
print(response.json())
