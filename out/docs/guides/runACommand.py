# Run a command and share a web server
#
# The shortest way through the API, for languages that have no client library. It starts
# a sandbox, runs a command in it, leaves a web server running, makes its port reachable
# from outside, and throws the sandbox away.

import os
import sys
from urllib.parse import quote

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]
sandbox = None
failed = False

try:
    # Start a sandbox from the `base` template with five minutes to live. Keep the `id`
    # of the answer: all later calls name the sandbox by it.
    response = requests.post(
        f"{api_url}/v1/sandboxes",
        headers={"Authorization": f"Bearer {api_key}"},
        json={"template": "base", "timeout_ms": 300_000},
        timeout=300,
    )
    response.raise_for_status()
    sandbox = response.json()
    print(sandbox["id"])

    # Run a shell command and wait for its end, half a minute at most. The call succeeds
    # whenever the command could be run, so look at `exit_code` to see how it went.
    response = requests.post(
        f"{api_url}/v1/sandboxes/{quote(sandbox['id'], safe='')}/exec",
        headers={"Authorization": f"Bearer {api_key}"},
        json={
            "command": "echo hello from nullspace",
            "shell": True,
            "timeout_secs": 30,
        },
        timeout=300,
    )
    response.raise_for_status()
    execute_command_result = response.json()
    if execute_command_result["exit_code"] != 0:
        raise RuntimeError("executeCommand: expected exit_code == 0")
    print(execute_command_result["stdout"])
    print(execute_command_result["exit_code"])

    # Start a web server in the background. The answer comes at once, with the process
    # id under which its output can be read and by which it can be ended.
    response = requests.post(
        f"{api_url}/v1/sandboxes/{quote(sandbox['id'], safe='')}/exec",
        headers={"Authorization": f"Bearer {api_key}"},
        json={
            "command": "cd /workspace && python3 -m http.server 8080",
            "shell": True,
            "background": True,
        },
        timeout=300,
    )
    response.raise_for_status()
    start_server_result = response.json()
    print(start_server_result.get("pid"))

    # Ask where the server can be reached. Open `url` if there is one; a local
    # deployment gives only `host`.
    response = requests.post(
        f"{api_url}/v1/sandboxes/{quote(sandbox['id'], safe='')}/host",
        headers={"Authorization": f"Bearer {api_key}"},
        json={"port": 8080},
        timeout=300,
    )
    response.raise_for_status()
    expose_port_result = response.json()
    print(expose_port_result.get("url"))
    print(expose_port_result["host"])
finally:
    # Destroy the sandbox as soon as the work is done rather than wait for its timeout.
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
