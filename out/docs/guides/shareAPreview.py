# Share a preview and take it back
#
# Gives somebody without an API key an address that opens a web app in a sandbox for a
# quarter of an hour, shows how much it was used, and closes it early.

import os
import sys
import time
from urllib.parse import quote

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]
command = os.environ.get(
    "NULLSPACE_COMMAND", "cd /workspace && python3 -m http.server 8080"
)
port = int(os.environ.get("NULLSPACE_PORT", "8080"))
sandbox = None
failed = False

try:
    # Start a sandbox that outlives the preview.
    response = requests.post(
        f"{api_url}/v1/sandboxes",
        headers={"Authorization": f"Bearer {api_key}"},
        json={"template": "base", "timeout_ms": 1_800_000},
        timeout=300,
    )
    response.raise_for_status()
    sandbox = response.json()
    print(sandbox["id"])

    # Start the web app in the background.
    response = requests.post(
        f"{api_url}/v1/sandboxes/{quote(sandbox['id'], safe='')}/exec",
        headers={"Authorization": f"Bearer {api_key}"},
        json={"command": command, "shell": True, "background": True},
        timeout=300,
    )
    response.raise_for_status()
    start_app_result = response.json()
    print(start_app_result.get("pid"))

    # Wait until the port answers. The call keeps probing for half a minute by itself;
    # an app that is not up by then is reported in the answer rather than as an error.
    retries = 0
    while True:
        response = requests.post(
            f"{api_url}/v1/sandboxes/{quote(sandbox['id'], safe='')}/ports/{port}/readiness",
            headers={"Authorization": f"Bearer {api_key}"},
            json={"kind": "tcp", "timeout_secs": 30},
            timeout=300,
        )
        try:
            wait_for_app_result = response.json()
        except ValueError:
            wait_for_app_result = None
        if response.ok and (wait_for_app_result or {}).get("ready") is True:
            break
        if retries < 3:
            retries += 1
            time.sleep(1)
            continue
        raise RuntimeError(
            f"waitForApp: status {response.status_code}, expected a status of success and ready == true"
        )

    # Make the address. Whoever has it can open the port until it ends, so hand it over
    # with care. Keep the id of the grant to be able to take it back.
    response = requests.post(
        f"{api_url}/v1/sandboxes/{quote(sandbox['id'], safe='')}/ports/{port}/signed-preview-url",
        headers={"Authorization": f"Bearer {api_key}"},
        json={"expires_in_seconds": 900},
        timeout=300,
    )
    response.raise_for_status()
    sign_url_result = response.json()
    print(sign_url_result["url"])
    print(sign_url_result["grant"]["id"])

    # See how often the address was used, and when last.
    response = requests.get(
        f"{api_url}/v1/sandboxes/{quote(sandbox['id'], safe='')}/preview-urls",
        params={"port": str(port)},
        headers={"Authorization": f"Bearer {api_key}"},
        timeout=300,
    )
    response.raise_for_status()
    see_use_result = response.json()
    print(see_use_result["items"][0]["use_count"])

    # Take the address back. From now on it is refused, also for those who have it open.
    response = requests.delete(
        f"{api_url}/v1/sandboxes/{quote(sandbox['id'], safe='')}/preview-urls/{quote(sign_url_result['grant']['id'], safe='')}",
        headers={"Authorization": f"Bearer {api_key}"},
        timeout=300,
    )
    response.raise_for_status()
    revoke_url_result = response.json()
    if revoke_url_result["grant"]["status"] != "revoked":
        raise RuntimeError('revokeUrl: expected grant.status == "revoked"')
finally:
    # Destroy the sandbox, and the web app with it.
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
