import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]

response = requests.post(
    f"{api_url}/v1/agent-deployments/adpl_1234abcd/runs",
    headers={"Authorization": f"Bearer {api_key}"},
    json={
        "input": {"week": 9},
        "envs": {"OPENAI_API_KEY": "sk-proj-3f9a"},
        "retain_on_failure": True,
        "retention_seconds": 3600,
    },
    timeout=30,
)
response.raise_for_status()
print(response.json())
