# Build a template and follow its log
#
# Starts a build, shows its log while it runs, and starts a sandbox from the result.
# Worth the while as soon as sandboxes spend time on the same installations again and
# again.

import os
import re
import sys
import time
from urllib.parse import quote

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]
name = os.environ.get("NULLSPACE_NAME", "data-tools")
sandbox = None
failed = False

try:
    # Send the steps of the build. The answer comes at once with the id of the build,
    # long before it is done.
    response = requests.post(
        f"{api_url}/v1/templates/builds",
        headers={"Authorization": f"Bearer {api_key}"},
        json={
            "name": name,
            "base_image": "base",
            "steps": [
                {"action": "apt_install", "packages": ["git", "curl"]},
                {"action": "pip_install", "packages": ["numpy==2.2.3", "pandas"]},
            ],
            "build_config": {"vcpus": 2, "memory_mib": 1024},
        },
        timeout=300,
    )
    response.raise_for_status()
    build = response.json()
    print(build["build_id"])

    # Read the log as server-sent events: lines that begin with `data: `, one log entry
    # each. The stream ends with the build. If it breaks, open it again with the
    # `offset` of the last entry as `cursor`, and nothing is missed.
    response = requests.get(
        f"{api_url}/v1/templates/builds/{quote(build['build_id'], safe='')}/logs",
        params={"follow": "true"},
        headers={"Authorization": f"Bearer {api_key}"},
        stream=True,
        timeout=(30, None),
    )
    response.raise_for_status()
    for line in response.iter_lines():
        if line.startswith(b"data:"):
            print(line[5:].decode().strip())

    # Look at the outcome. While the build is `waiting` or `building`, ask again every
    # few seconds; with `error` or `cancelled` the log tells the cause.
    retries = 0
    while True:
        response = requests.get(
            f"{api_url}/v1/templates/builds/{quote(build['build_id'], safe='')}",
            headers={"Authorization": f"Bearer {api_key}"},
            timeout=300,
        )
        response.raise_for_status()
        check_build_result = response.json()
        if check_build_result["build"]["status"] == "ready":
            break
        if retries < 120 and re.search(
            "^(waiting|building)$", check_build_result["build"]["status"]
        ):
            retries += 1
            time.sleep(5)
            continue
        raise RuntimeError('checkBuild: expected build.status == "ready"')
    print(check_build_result["build"]["status"])

    # Start a sandbox from the new template, by its name.
    response = requests.post(
        f"{api_url}/v1/sandboxes",
        headers={"Authorization": f"Bearer {api_key}"},
        json={"template": name, "timeout_ms": 300_000},
        timeout=300,
    )
    response.raise_for_status()
    sandbox = response.json()
    print(sandbox["id"])
finally:
    # Destroy the sandbox. The template stays, for the next ones.
    if sandbox is not None:
        try:
            response = requests.delete(
                f"{api_url}/v1/sandboxes/{quote(sandbox['id'], safe='')}",
                headers={"Authorization": f"Bearer {api_key}"},
                timeout=300,
            )
            response.raise_for_status()
        except requests.RequestException as error:
            print(error, file=sys.stderr)
            failed = True

if failed:
    sys.exit("cleaning up failed")
