import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]

response = requests.get(
    f"{api_url}/v1/sandboxes/sb_a1b2c3d4/code/artifacts/art_91d5c7e2/preview",
    headers={"Authorization": f"Bearer {api_key}"},
    stream=True,
    timeout=30,
)
response.raise_for_status()
with open("preview.png", "wb") as file:
    for chunk in response.iter_content(chunk_size=65536):
        file.write(chunk)
