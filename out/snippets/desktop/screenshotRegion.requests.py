import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]

response = requests.post(
    f"{api_url}/v1/sandboxes/sb_a1b2c3d4/desktop/screenshot/region",
    headers={"Authorization": f"Bearer {api_key}"},
    json={"x": 100, "y": 100, "width": 640, "height": 360},
    stream=True,
    timeout=30,
)
response.raise_for_status()
with open("region.png", "wb") as file:
    for chunk in response.iter_content(chunk_size=65536):
        file.write(chunk)
