import os

import requests

api_url = os.environ["PARAMETERS_API_URL"]

response = requests.get(
    f"{api_url}/matrix/;id=red/;ids=a;ids=b",
    timeout=30,
)
response.raise_for_status()
