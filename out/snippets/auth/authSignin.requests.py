import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]

response = requests.post(
    f"{api_url}/v1/auth/signin",
    json={
        "email": "ada@example.com",
        "password": "correct-horse-battery",
        "captcha_token": None,
    },
    timeout=30,
)
response.raise_for_status()
print(response.json())
