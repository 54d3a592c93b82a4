import os

import requests

api_url = os.environ["STREAMS_API_URL"]

response = requests.head(
    f"{api_url}/report",
    timeout=30,
)
response.raise_for_status()
print(dict(response.headers))
