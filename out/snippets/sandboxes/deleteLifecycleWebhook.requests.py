import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]

response = requests.delete(
    f"{api_url}/v1/lifecycle/webhooks/7c9e6679-7425-40de-944b-e07fc1f90ae7",
    headers={"Authorization": f"Bearer {api_key}"},
    timeout=30,
)
response.raise_for_status()
