import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
volume_grant = os.environ["NULLSPACE_VOLUME_GRANT"]

response = requests.post(
    f"{api_url}/v1/volumes/vol_5e6f7a8b/file",
    params={"grant": volume_grant},
    files=[
        ("file", ("file.bin", open("file.bin", "rb"), "application/octet-stream")),
    ],
    timeout=30,
)
response.raise_for_status()
