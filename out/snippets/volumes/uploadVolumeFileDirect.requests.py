import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
volume_grant = os.environ["NULLSPACE_VOLUME_GRANT"]

response = requests.put(
    f"{api_url}/v1/volumes/vol_5e6f7a8b/file",
    params={"grant": volume_grant},
    headers={"Content-Type": "application/octet-stream"},
    data=open("data.bin", "rb"),
    timeout=30,
)
response.raise_for_status()
