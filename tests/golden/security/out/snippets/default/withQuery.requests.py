import os

import requests

api_url = os.environ["SECURITY_API_URL"]
query_key = os.environ["SECURITY_QUERY_KEY"]

response = requests.get(
    f"{api_url}/query",
    params={"key": query_key},
    timeout=30,
)
response.raise_for_status()
