import os

import requests

api_url = os.environ["SEVERAL_FILES_API_URL"]

response = requests.get(
    f"{api_url}/orders/ord_1",
    timeout=30,
)
response.raise_for_status()
print(response.json())
