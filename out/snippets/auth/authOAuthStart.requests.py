import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]

response = requests.post(
    f"{api_url}/v1/auth/oauth/start",
    json={
        "provider": "github",
        "redirect_to": "https://console.example.com/callback",
        "captcha_token": "cap_03AGdBq26",
    },
    timeout=30,
)
response.raise_for_status()
print(response.json())
