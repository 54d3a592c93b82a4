import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]

response = requests.get(
    f"{api_url}/v1/lifecycle/webhooks/7c9e6679-7425-40de-944b-e07fc1f90ae7/deliveries/9a1e4c3b-6d2f-4b57-8e0c-7b5d3f2a1c66",
    headers={"Authorization": f"Bearer {api_key}"},
    timeout=30,
)
response.raise_for_status()
print(response.json())
