import os

import requests

api_url = os.environ["API_URL"]
api_access_token = os.environ["API_ACCESS_TOKEN"]

response = requests.request(
    "QUERY",
    f"{api_url}/orders",
    headers={"Authorization": f"Bearer {api_access_token}"},
    json={"state": "open"},
    stream=True,
    # The stream may be silent for as long as it likes: only connecting has a limit.
    timeout=(30, None),
)
response.raise_for_status()
for line in response.iter_lines():
    print(line.decode())
