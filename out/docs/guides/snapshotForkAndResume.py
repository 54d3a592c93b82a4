# Snapshot, fork and resume a sandbox
#
# Three ways to use a prepared state again. A snapshot is a source for any number of new
# sandboxes, a fork is a copy of a running one, and hibernation puts one to sleep until
# it is needed again.

import os
import sys
from urllib.parse import quote

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]
prepare = os.environ.get("NULLSPACE_PREPARE", "pip install --quiet pandas")
resume_sandbox_result = None
fork_sandbox_result = None
start_from_snapshot_result = None
snapshot = None
sandbox = None
failed = False

try:
    # Start the sandbox that will be prepared.
    response = requests.post(
        f"{api_url}/v1/sandboxes",
        headers={"Authorization": f"Bearer {api_key}"},
        json={"template": "base", "timeout_ms": 600_000},
        timeout=300,
    )
    response.raise_for_status()
    sandbox = response.json()
    print(sandbox["id"])

    # Do the slow work once.
    response = requests.post(
        f"{api_url}/v1/sandboxes/{quote(sandbox['id'], safe='')}/exec",
        headers={"Authorization": f"Bearer {api_key}"},
        json={"command": prepare, "shell": True, "timeout_secs": 300},
        timeout=300,
    )
    response.raise_for_status()
    prepare_sandbox_result = response.json()
    if prepare_sandbox_result["exit_code"] != 0:
        raise RuntimeError("prepareSandbox: expected exit_code == 0")

    # Save the state as a reusable snapshot. The sandbox goes on running meanwhile.
    response = requests.post(
        f"{api_url}/v1/sandboxes/{quote(sandbox['id'], safe='')}/snapshots",
        headers={"Authorization": f"Bearer {api_key}"},
        timeout=300,
    )
    response.raise_for_status()
    snapshot = response.json()
    print(snapshot["id"])

    # Start a second sandbox from the snapshot. It finds everything installed, and the
    # snapshot can be used as often as you like.
    response = requests.post(
        f"{api_url}/v1/sandboxes",
        headers={"Authorization": f"Bearer {api_key}"},
        json={"snapshot_id": snapshot["id"], "timeout_ms": 600_000},
        timeout=300,
    )
    response.raise_for_status()
    start_from_snapshot_result = response.json()
    print(start_from_snapshot_result["id"])

    # Copy the first sandbox as it is now, running processes included. From here on the
    # two go separate ways.
    response = requests.post(
        f"{api_url}/v1/sandboxes/{quote(sandbox['id'], safe='')}/fork",
        headers={"Authorization": f"Bearer {api_key}"},
        timeout=300,
    )
    response.raise_for_status()
    fork_sandbox_result = response.json()
    print(fork_sandbox_result["id"])

    # Put the first sandbox to sleep. It no longer uses a host; the pause snapshot of
    # the answer is what wakes it again.
    response = requests.post(
        f"{api_url}/v1/sandboxes/{quote(sandbox['id'], safe='')}/hibernate",
        headers={"Authorization": f"Bearer {api_key}"},
        timeout=300,
    )
    response.raise_for_status()
    hibernate_sandbox_result = response.json()
    print(hibernate_sandbox_result["id"])

    # Wake it up. The path takes the pause snapshot, not the reusable one, and processes
    # go on where they stopped. Use the `id` of the answer from now on.
    response = requests.post(
        f"{api_url}/v1/sandboxes/{quote(hibernate_sandbox_result['id'], safe='')}/resume",
        headers={"Authorization": f"Bearer {api_key}"},
        timeout=300,
    )
    response.raise_for_status()
    resume_sandbox_result = response.json()
    if resume_sandbox_result["status"] != "running":
        raise RuntimeError('resumeSandbox: expected status == "running"')
    print(resume_sandbox_result["id"])
except BaseException:
    # Steps that were not reached can't remove this any more.
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
    raise
finally:
    # Destroy the sandbox that slept.
    if resume_sandbox_result is not None:
        try:
            response = requests.delete(
                f"{api_url}/v1/sandboxes/{quote(resume_sandbox_result['id'], safe='')}",
                headers={"Authorization": f"Bearer {api_key}"},
                timeout=300,
            )
            response.raise_for_status()
        except requests.RequestException as error:
            print(error, file=sys.stderr)
            failed = True
    # Destroy the copy.
    if fork_sandbox_result is not None:
        try:
            response = requests.delete(
                f"{api_url}/v1/sandboxes/{quote(fork_sandbox_result['id'], safe='')}",
                headers={"Authorization": f"Bearer {api_key}"},
                timeout=300,
            )
            response.raise_for_status()
        except requests.RequestException as error:
            print(error, file=sys.stderr)
            failed = True
    # Destroy the sandbox that was started from the snapshot.
    if start_from_snapshot_result is not None:
        try:
            response = requests.delete(
                f"{api_url}/v1/sandboxes/{quote(start_from_snapshot_result['id'], safe='')}",
                headers={"Authorization": f"Bearer {api_key}"},
                timeout=300,
            )
            response.raise_for_status()
        except requests.RequestException as error:
            print(error, file=sys.stderr)
            failed = True
    # Delete the reusable snapshot, unless you want to start more sandboxes from it.
    if snapshot is not None:
        try:
            response = requests.delete(
                f"{api_url}/v1/snapshots/{quote(snapshot['id'], safe='')}",
                headers={"Authorization": f"Bearer {api_key}"},
                timeout=300,
            )
            response.raise_for_status()
        except requests.RequestException as error:
            print(error, file=sys.stderr)
            failed = True

if failed:
    sys.exit("cleaning up failed")
