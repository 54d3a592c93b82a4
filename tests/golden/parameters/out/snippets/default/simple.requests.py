import os

import requests

api_url = os.environ["PARAMETERS_API_URL"]

response = requests.get(
    f"{api_url}/simple/example_a1b2c3d4/3,4,5/x=1,y=2",
    timeout=30,
)
response.raise_for_status()
