# Send a file, work on it, and fetch the result
#
# Streams a local file into a sandbox as raw bytes, lets a command work on it, and
# streams the result back. Neither way does the whole file have to fit into memory: read
# from and write to a local file in chunks.

import os
import sys
from urllib.parse import quote

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]
content_file = os.environ["NULLSPACE_CONTENT_FILE"]
path = os.environ.get("NULLSPACE_PATH", "/workspace/data/scores.csv")
sandbox = None
failed = False

try:
    # Start a sandbox with ten minutes to live, enough for the transfers.
    response = requests.post(
        f"{api_url}/v1/sandboxes",
        headers={"Authorization": f"Bearer {api_key}"},
        json={"template": "base", "timeout_ms": 600_000},
        timeout=300,
    )
    response.raise_for_status()
    sandbox = response.json()
    print(sandbox["id"])

    # Stream the file up. Directories on the way are made, and a file that is already
    # there is replaced. Send a length or use chunked encoding; both work.
    with open(content_file, "rb") as file:
        response = requests.put(
            f"{api_url}/v1/sandboxes/{quote(sandbox['id'], safe='')}/file",
            params={"path": path},
            headers={
                "Authorization": f"Bearer {api_key}",
                "Content-Type": "application/octet-stream",
            },
            data=file,
            timeout=300,
        )
    response.raise_for_status()

    # Compare the size in the sandbox with that of the local file.
    response = requests.post(
        f"{api_url}/v1/sandboxes/{quote(sandbox['id'], safe='')}/files/info",
        headers={"Authorization": f"Bearer {api_key}"},
        json={"path": path},
        timeout=300,
    )
    response.raise_for_status()
    check_file_result = response.json()
    if check_file_result["is_dir"] is not False:
        raise RuntimeError("checkFile: expected is_dir == false")
    print(check_file_result["size"])

    # Let a command make a new file out of it. The path goes in as an environment
    # variable, so that no quoting is needed.
    response = requests.post(
        f"{api_url}/v1/sandboxes/{quote(sandbox['id'], safe='')}/exec",
        headers={"Authorization": f"Bearer {api_key}"},
        json={
            "command": 'sort -r "$SOURCE" > /workspace/data/sorted.csv',
            "shell": True,
            "timeout_secs": 60,
            "envs": {"SOURCE": path},
        },
        timeout=300,
    )
    response.raise_for_status()
    sort_file_result = response.json()
    if sort_file_result["exit_code"] != 0:
        raise RuntimeError("sortFile: expected exit_code == 0")

    # Stream the result down. Write the body to disk as it arrives instead of collecting
    # it first.
    response = requests.get(
        f"{api_url}/v1/sandboxes/{quote(sandbox['id'], safe='')}/file",
        params={"path": "/workspace/data/sorted.csv"},
        headers={"Authorization": f"Bearer {api_key}"},
        stream=True,
        timeout=(30, None),
    )
    response.raise_for_status()
    with open("file.bin", "wb") as file:
        for chunk in response.iter_content(chunk_size=65536):
            file.write(chunk)
finally:
    # Destroy the sandbox; its files go with it.
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
