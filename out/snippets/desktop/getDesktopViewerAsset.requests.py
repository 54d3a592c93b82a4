import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]

response = requests.get(
    f"{api_url}/v1/desktop/viewer-assets/viewer.js",
    timeout=30,
)
response.raise_for_status()
print(response.text)
