import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
desktop_viewer_token = os.environ["NULLSPACE_DESKTOP_VIEWER_TOKEN"]

response = requests.get(
    f"{api_url}/v1/sandboxes/sb_a1b2c3d4/desktop/viewer",
    params={"auth": desktop_viewer_token},
    timeout=30,
)
response.raise_for_status()
print(response.text)
