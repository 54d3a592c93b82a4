import os

import requests

api_url = os.environ["EXAMPLES_API_URL"]

response = requests.post(
    f"{api_url}/messages",
    json={"to": "ada@example.com", "text": "Hello"},
    timeout=30,
)
response.raise_for_status()
print(response.json())
