import os

import requests

api_url = os.environ["STREAMS_API_URL"]

response = requests.get(
    f"{api_url}/report",
    timeout=30,
)
response.raise_for_status()
print(response.text)
