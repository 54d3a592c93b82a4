import os

import requests

api_url = os.environ["STREAMS_API_URL"]

response = requests.get(
    f"{api_url}/events",
    stream=True,
    timeout=30,
)
response.raise_for_status()
for line in response.iter_lines():
    if line.startswith(b"data:"):
        print(line[5:].decode().strip())
