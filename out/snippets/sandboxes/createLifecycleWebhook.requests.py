import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]

response = requests.post(
    f"{api_url}/v1/lifecycle/webhooks",
    headers={"Authorization": f"Bearer {api_key}"},
    json={
        "url": "https://hooks.example.com/nullspace",
        "operations": ["create", "hibernate", "destroy"],
        "signing_secret": "3Qm9vT7xLr2ZbW8kYd5NfHs4Jc6PgAe1",
        "enabled": True,
    },
    timeout=30,
)
response.raise_for_status()
print(response.json())
