import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]

response = requests.get(
    f"{api_url}/v1/templates/builds/tb_7a3c1e58/logs",
    headers={"Authorization": f"Bearer {api_key}"},
    stream=True,
    # The stream may be silent for as long as it likes: only connecting has a limit.
    timeout=(30, None),
)
response.raise_for_status()
for line in response.iter_lines():
    if line.startswith(b"data:"):
        print(line[5:].decode().strip())
