import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]

response = requests.post(
    f"{api_url}/v1/templates/build",
    headers={"Authorization": f"Bearer {api_key}"},
    json={
        "name": "data-tools",
        "base_image": "base",
        "tags": ["default", "v1"],
        "steps": [
            {"action": "apt_install", "packages": ["git", "curl"]},
            {"action": "pip_install", "packages": ["numpy==2.2.3", "pandas"]},
            {"action": "npm_install", "packages": ["typescript@5.8.2"], "g": True},
            {"action": "bun_install", "packages": ["hono@4.7.2"]},
        ],
        "build_envs": {"PIP_NO_CACHE_DIR": "1"},
        "build_config": {"vcpus": 2, "memory_mib": 1024, "internet_access": True},
    },
    stream=True,
    # The stream may be silent for as long as it likes: only connecting has a limit.
    timeout=(30, None),
)
response.raise_for_status()
for line in response.iter_lines():
    if line.startswith(b"data:"):
        print(line[5:].decode().strip())
