import os

import requests

api_url = os.environ["BODIES_API_URL"]

response = requests.post(
    f"{api_url}/multipart",
    files=[
        ("title", (None, "@not a file")),
        ("meta", (None, '{"width":640}', "application/json")),
        ("file", ("file.png", open("file.png", "rb"), "image/png")),
    ],
    timeout=30,
)
response.raise_for_status()
