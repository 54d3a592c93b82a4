import os

import requests

bakery_api_url = os.environ["BAKERY_API_URL"]
bakery_username = os.environ["BAKERY_USERNAME"]
bakery_password = os.environ["BAKERY_PASSWORD"]

response = requests.put(
    f"{bakery_api_url}/loaves/1c710ca8-5d4a-4f6b-9a7c-1e2d3c4b5a69/photo",
    auth=(bakery_username.encode(), bakery_password.encode()),
    files=[
        ("photo", ("photo.png", open("photo.png", "rb"))),
        ("caption", (None, "caption")),
    ],
    timeout=30,
)
response.raise_for_status()
