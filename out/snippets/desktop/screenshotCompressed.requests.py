import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]

response = requests.post(
    f"{api_url}/v1/sandboxes/sb_a1b2c3d4/desktop/screenshot/compressed",
    headers={"Authorization": f"Bearer {api_key}"},
    json={"format": "jpeg", "quality": 70, "scale": 0.5},
    stream=True,
    timeout=30,
)
response.raise_for_status()
with open("compressed.png", "wb") as file:
    for chunk in response.iter_content(chunk_size=65536):
        file.write(chunk)
