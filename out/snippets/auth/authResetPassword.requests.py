import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]

response = requests.post(
    f"{api_url}/v1/auth/password/reset",
    json={
        "email": "ada@example.com",
        "captcha_token": "cap_03AGdBq26",
        "redirect_to": "https://console.example.com/new-password",
    },
    timeout=30,
)
response.raise_for_status()
print(response.json())
