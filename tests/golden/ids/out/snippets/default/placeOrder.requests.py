import os

import requests

api_url = os.environ["IDENTIFIERS_API_URL"]

response = requests.post(
    f"{api_url}/orders",
    json={
        "customer": "c_12",
        "lines": [{"item": "rye", "count": 3}],
        "note": "Ring twice.",
    },
    timeout=30,
)
response.raise_for_status()
print(response.json())
