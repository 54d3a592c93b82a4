import os

import requests

api_url = os.environ["NULLABILITY_API_URL"]

response = requests.post(
    f"{api_url}/things",
    json={
        "secret": "sec_a1b2c3d4e5f6",
        "mustBeSaid": "must be said",
        "mayBeLeftOut": 4,
        "size": "small",
    },
    timeout=30,
)
response.raise_for_status()
print(response.json())
