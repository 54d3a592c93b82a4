import os

import requests

api_url = os.environ["RECURSION_API_URL"]

response = requests.put(
    f"{api_url}/nodes",
    json={"name": "my-node"},
    timeout=30,
)
response.raise_for_status()
print(response.json())
