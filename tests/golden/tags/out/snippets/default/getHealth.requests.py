import os

import requests

api_url = os.environ["TAGS_API_URL"]

response = requests.get(
    f"{api_url}/health",
    timeout=30,
)
response.raise_for_status()
