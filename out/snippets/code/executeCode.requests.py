import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]

response = requests.post(
    f"{api_url}/v1/sandboxes/sb_a1b2c3d4/code/execute",
    headers={"Authorization": f"Bearer {api_key}"},
    json={
        "code": "import math\nprint(math.sqrt(1764))\n6 * 7",
        "context_id": "ctx_7f3b21d9",
        "timeout": 60,
    },
    stream=True,
    # The stream may be silent for as long as it likes: only connecting has a limit.
    timeout=(30, None),
)
response.raise_for_status()
for line in response.iter_lines():
    if line.startswith(b"data:"):
        print(line[5:].decode().strip())
