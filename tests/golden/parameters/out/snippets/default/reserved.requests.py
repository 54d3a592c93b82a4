import os

import requests

api_url = os.environ["PARAMETERS_API_URL"]

response = requests.get(
    f"{api_url}/reserved?path=/a/b?c",
    timeout=30,
)
response.raise_for_status()
