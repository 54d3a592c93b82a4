import os

import requests

security_api_url = os.environ["SECURITY_API_URL"]
console_token = os.environ["CONSOLE_TOKEN"]

response = requests.get(
    f"{security_api_url}/bearer",
    headers={"Authorization": f"Bearer {console_token}"},
    timeout=30,
)
response.raise_for_status()
