import os

import requests

api_url = os.environ["STREAMS_API_URL"]

response = requests.get(
    f"{api_url}/lines",
    stream=True,
    timeout=30,
)
response.raise_for_status()
for line in response.iter_lines():
    print(line.decode())
