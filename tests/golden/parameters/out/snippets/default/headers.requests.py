import os

import requests

api_url = os.environ["PARAMETERS_API_URL"]

response = requests.get(
    f"{api_url}/headers",
    headers={"If-Match": '"abc"', "X-Ids": "1,2", "Cookie": "session=s1"},
    timeout=30,
)
response.raise_for_status()
