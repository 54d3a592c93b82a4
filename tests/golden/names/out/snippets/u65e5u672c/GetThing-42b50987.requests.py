import os

import requests

api_url = os.environ["NAMES_THAT_ARE_HARD_TO_FILE_API_URL"]

response = requests.get(
    f"{api_url}/d",
    timeout=30,
)
response.raise_for_status()
