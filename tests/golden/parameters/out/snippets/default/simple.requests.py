import os

import requests

api_url = os.environ["PARAMETERS_API_URL"]

response = requests.get(
    f"{api_url}/simple/a%2Fb%20c/3,4,5/x=1,y=2",
    timeout=30,
)
response.raise_for_status()
