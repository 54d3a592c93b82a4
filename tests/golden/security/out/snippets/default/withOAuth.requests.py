import os

import requests

api_url = os.environ["SECURITY_API_URL"]
access_token = os.environ["SECURITY_ACCESS_TOKEN"]

response = requests.get(
    f"{api_url}/oauth",
    headers={"Authorization": f"Bearer {access_token}"},
    timeout=30,
)
response.raise_for_status()
