import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]

response = requests.post(
    f"{api_url}/v1/sandboxes/sb_a1b2c3d4/uploads/upl_2b4d6f80/complete",
    headers={"Authorization": f"Bearer {api_key}"},
    json={
        "whole_checksum_sha256": "f14835adb20abfc86b9cea3eede2df67568b396a1fb49886e69616af83d03ed1"
    },
    timeout=30,
)
response.raise_for_status()
print(response.json())
