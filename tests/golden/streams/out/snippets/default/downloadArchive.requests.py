import os

import requests

api_url = os.environ["STREAMS_API_URL"]

response = requests.get(
    f"{api_url}/archive",
    stream=True,
    timeout=30,
)
response.raise_for_status()
with open("archive.zip", "wb") as file:
    for chunk in response.iter_content(chunk_size=65536):
        file.write(chunk)
