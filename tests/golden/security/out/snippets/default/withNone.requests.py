import os

import requests

api_url = os.environ["SECURITY_API_URL"]

response = requests.get(
    f"{api_url}/none",
    timeout=30,
)
response.raise_for_status()
