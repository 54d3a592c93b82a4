# Upload a large file in parts
#
# For files that are too large, or lines too shaky, for one request. The file is
# announced, sent in parts that can be repeated one by one, and put in place once all of
# them have arrived.

import os
import time
from urllib.parse import quote

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]
sandbox_id = os.environ["NULLSPACE_SANDBOX_ID"]
target_path = os.environ["NULLSPACE_TARGET_PATH"]
content_length = int(os.environ["NULLSPACE_CONTENT_LENGTH"])
part_number = int(os.environ.get("NULLSPACE_PART_NUMBER", "0"))
part_file = os.environ["NULLSPACE_PART_FILE"]

# Announce the file. The answer tells how large each part has to be, how many there are,
# and how many may be sent at the same time. The idempotency key keeps a repeated call
# from reserving space twice.
response = requests.post(
    f"{api_url}/v1/sandboxes/{quote(sandbox_id, safe='')}/uploads",
    headers={
        "Authorization": f"Bearer {api_key}",
        "Idempotency-Key": "8d1f6a52-93c7-4b0e-a4d8-5e2c7f9b1036",
    },
    json={
        "kind": "file",
        "source_kind": "restartable_file",
        "target_path": target_path,
        "content_length": content_length,
        "conflict": "replace",
        "checksum_algorithm": "sha256",
    },
    timeout=300,
)
response.raise_for_status()
open_session_result = response.json()
print(open_session_result["session"]["upload_id"])
print(open_session_result["session"]["part_size"])
print(open_session_result["session"]["part_count"])

# Send one part, and repeat the step for every other. Parts may go in any order; one
# that was lost on the way is simply sent again.
retries = 0
while True:
    with open(part_file, "rb") as file:
        response = requests.put(
            f"{api_url}/v1/sandboxes/{quote(sandbox_id, safe='')}/uploads/{quote(open_session_result['session']['upload_id'], safe='')}/parts/{part_number}",
            headers={
                "Authorization": f"Bearer {api_key}",
                "Content-Type": "application/octet-stream",
            },
            data=file,
            timeout=300,
        )
    try:
        send_part_result = response.json()
    except ValueError:
        send_part_result = None
    if response.ok:
        break
    if retries < 5:
        retries += 1
        time.sleep(1)
        continue
    raise RuntimeError(
        f"sendPart: status {response.status_code}, expected a status of success"
    )
print(send_part_result["accepted_bytes"])

# Ask which parts have arrived. After an interruption, begin here and go on with
# `next_part`.
response = requests.get(
    f"{api_url}/v1/sandboxes/{quote(sandbox_id, safe='')}/uploads/{quote(open_session_result['session']['upload_id'], safe='')}",
    headers={"Authorization": f"Bearer {api_key}"},
    timeout=300,
)
response.raise_for_status()
check_progress_result = response.json()
print(check_progress_result["accepted_bytes"])

# Put the file in place. Until this call succeeds, nothing is to be seen at the target
# path.
response = requests.post(
    f"{api_url}/v1/sandboxes/{quote(sandbox_id, safe='')}/uploads/{quote(open_session_result['session']['upload_id'], safe='')}/complete",
    headers={
        "Authorization": f"Bearer {api_key}",
        "Idempotency-Key": "0b7c3e94-61fa-4d28-9e5b-7a1d4c8f2e60",
    },
    json={},
    timeout=300,
)
response.raise_for_status()
publish_file_result = response.json()
print(publish_file_result["published_bytes"])
