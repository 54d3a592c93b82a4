import os

import requests

security_api_url = os.environ["SECURITY_API_URL"]
security_username = os.environ["SECURITY_USERNAME"]
security_password = os.environ["SECURITY_PASSWORD"]

response = requests.get(
    f"{security_api_url}/basic",
    auth=(security_username.encode(), security_password.encode()),
    timeout=30,
)
response.raise_for_status()
