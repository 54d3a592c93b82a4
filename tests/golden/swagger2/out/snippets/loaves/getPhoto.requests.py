import os

import requests

bakery_bakery_url = os.environ["BAKERY_BAKERY_URL"]
bakery_key = os.environ["BAKERY_KEY"]

response = requests.get(
    f"{bakery_bakery_url}/loaves/1c710ca8-5d4a-4f6b-9a7c-1e2d3c4b5a69/photo",
    headers={"X-Key": bakery_key},
    stream=True,
    timeout=30,
)
response.raise_for_status()
with open("photo.png", "wb") as file:
    for chunk in response.iter_content(chunk_size=65536):
        file.write(chunk)
