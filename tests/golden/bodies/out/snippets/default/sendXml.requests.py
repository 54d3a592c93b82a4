import os

import requests

api_url = os.environ["BODIES_API_URL"]

response = requests.post(
    f"{api_url}/xml",
    headers={"Content-Type": "application/xml"},
    data='<?xml version="1.0" encoding="UTF-8"?>\n<order id="7"/>\n',
    timeout=30,
)
response.raise_for_status()
