import os

import requests

api_url = os.environ["UNIONS_API_URL"]

response = requests.post(
    f"{api_url}/pets",
    json={"kind": "cat", "name": "Rex", "lives": 1},
    timeout=30,
)
response.raise_for_status()
print(response.json())
