# Upload a file in a session, part by part
#
# For files that are too large, or lines too shaky, for one request. The file is
# announced, sent in parts that can be repeated one by one, and put in place once all of
# them have arrived. The file of this guide is a single part, so `part_size` bytes at
# most; a larger one is cut into pieces of that size, and the step that sends a part is
# made once for each, in the same way.

import os
import time
from urllib.parse import quote

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]
sandbox_id = os.environ["NULLSPACE_SANDBOX_ID"]
target_path = os.environ["NULLSPACE_TARGET_PATH"]
content_length = int(os.environ["NULLSPACE_CONTENT_LENGTH"])
part_file = os.environ["NULLSPACE_PART_FILE"]

# Announce the file. The answer tells how large each part has to be, how many there are,
# and how many may be sent at the same time. More than one part is too many for this
# guide, which ends here then. If you repeat the call, send an `Idempotency-Key` that is
# new for each upload, so that no space is reserved twice.
response = requests.post(
    f"{api_url}/v1/sandboxes/{quote(sandbox_id, safe='')}/uploads",
    headers={"Authorization": f"Bearer {api_key}"},
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
if open_session_result["session"]["part_count"] != 1:
    raise RuntimeError("openSession: expected session.part_count == 1")
print(open_session_result["session"]["upload_id"])
print(open_session_result["session"]["part_size"])
print(open_session_result["session"]["part_count"])

# Send the part, number 0. A larger file goes on with 1, 2 and so forth: part n holds
# the bytes from n times `part_size` on, and only the last may be shorter. Parts may go
# in any order; one that was lost on the way is simply sent again. A failure is worth
# another try only where the server is at fault, or where `error_detail` says that it is
# `retryable`.
retries = 0
while True:
    with open(part_file, "rb") as file:
        response = requests.put(
            f"{api_url}/v1/sandboxes/{quote(sandbox_id, safe='')}/uploads/{quote(open_session_result['session']['upload_id'], safe='')}/parts/0",
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
    if retries < 5 and (
        response.status_code >= 500
        or ((send_part_result or {}).get("error_detail") or {}).get("retryable") is True
    ):
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
# path. It takes an `Idempotency-Key` too, for those who repeat it after a lost answer.
response = requests.post(
    f"{api_url}/v1/sandboxes/{quote(sandbox_id, safe='')}/uploads/{quote(open_session_result['session']['upload_id'], safe='')}/complete",
    headers={"Authorization": f"Bearer {api_key}"},
    json={},
    timeout=300,
)
response.raise_for_status()
publish_file_result = response.json()
print(publish_file_result["published_bytes"])
