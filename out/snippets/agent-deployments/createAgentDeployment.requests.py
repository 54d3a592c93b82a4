import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]

response = requests.post(
    f"{api_url}/v1/agent-deployments",
    headers={"Authorization": f"Bearer {api_key}"},
    json={
        "name": "report-writer",
        "mode": "job",
        "description": "Writes the weekly report.",
        "metadata": {"team": "research"},
    },
    timeout=30,
)
response.raise_for_status()
print(response.json())
