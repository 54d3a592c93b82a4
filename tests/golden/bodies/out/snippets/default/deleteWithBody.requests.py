import os

import requests

api_url = os.environ["BODIES_API_URL"]

response = requests.delete(
    f"{api_url}/optional",
    json=["a", "b"],
    timeout=30,
)
response.raise_for_status()
