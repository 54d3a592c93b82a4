import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]

response = requests.post(
    f"{api_url}/v1/agent-deployments/adpl_1234abcd/runs/adrun_1234abcd/cancel",
    headers={"Authorization": f"Bearer {api_key}"},
    json={"reason": "Wrong week"},
    timeout=30,
)
response.raise_for_status()
print(response.json())
