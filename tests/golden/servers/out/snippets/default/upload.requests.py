import os

import requests

files_url = os.environ["SERVERS_FILES_URL"]

response = requests.post(
    f"{files_url}/upload",
    timeout=30,
)
response.raise_for_status()
