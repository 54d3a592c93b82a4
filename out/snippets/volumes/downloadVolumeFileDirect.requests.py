import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
volume_grant = os.environ["NULLSPACE_VOLUME_GRANT"]

response = requests.get(
    f"{api_url}/v1/volumes/vol_5e6f7a8b/file",
    params={"grant": volume_grant},
    stream=True,
    timeout=30,
)
response.raise_for_status()
with open("file.bin", "wb") as file:
    for chunk in response.iter_content(chunk_size=65536):
        file.write(chunk)
