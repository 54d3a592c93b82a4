#!/usr/bin/env bash
# Upload a file in a session, part by part
#
# For files that are too large, or lines too shaky, for one request. The file is
# announced, sent in parts that can be repeated one by one, and put in place once all of
# them have arrived. The file of this guide is a single part, so `part_size` bytes at
# most; a larger one is cut into pieces of that size, and the step that sends a part is
# made once for each, in the same way.
set -euo pipefail

: "${NULLSPACE_API_URL:?}"
: "${NULLSPACE_API_KEY:?}"
: "${NULLSPACE_SANDBOX_ID:?}"
: "${NULLSPACE_TARGET_PATH:?}"
: "${NULLSPACE_CONTENT_LENGTH:?}"
: "${NULLSPACE_PART_FILE:?}"

urlencode() {
  jq -rn --arg value "$1" '$value | @uri'
}

# Announce the file. The answer tells how large each part has to be, how many there are,
# and how many may be sent at the same time. More than one part is too many for this
# guide, which ends here then. If you repeat the call, send an `Idempotency-Key` that is
# new for each upload, so that no space is reserved twice.
OPEN_SESSION_RESULT="$(
  curl -fsS -X POST "${NULLSPACE_API_URL}/v1/sandboxes/$(urlencode "${NULLSPACE_SANDBOX_ID}")/uploads" \
    -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
    -H "Content-Type: application/json" \
    --data "$(jq -nc \
      --arg target_path "${NULLSPACE_TARGET_PATH}" \
      --argjson content_length "${NULLSPACE_CONTENT_LENGTH}" \
      '{
        kind: "file",
        source_kind: "restartable_file",
        target_path: $target_path,
        content_length: $content_length,
        conflict: "replace",
        checksum_algorithm: "sha256"
      }')"
)"
UPLOAD_ID="$(jq -er '.session.upload_id' <<<"${OPEN_SESSION_RESULT}")"
jq -e '.session.part_count == 1 or error("openSession: expected session.part_count == 1")' <<<"${OPEN_SESSION_RESULT}" > /dev/null
echo "${UPLOAD_ID}"
jq -r '.session.part_size, .session.part_count' <<<"${OPEN_SESSION_RESULT}"

# Send the part, number 0. A larger file goes on with 1, 2 and so forth: part n holds
# the bytes from n times `part_size` on, and only the last may be shorter. Parts may go
# in any order; one that was lost on the way is simply sent again. A failure is worth
# another try only where the server is at fault, or where `error_detail` says that it is
# `retryable`.
retries=0
while true; do
  SEND_PART_RESULT="$(
    curl -sSg -X PUT "${NULLSPACE_API_URL}/v1/sandboxes/$(urlencode "${NULLSPACE_SANDBOX_ID}")/uploads/$(urlencode "${UPLOAD_ID}")/parts/0" \
      -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
      -H "Content-Type: application/octet-stream" \
      -T "${NULLSPACE_PART_FILE}" \
      -w '\n%{http_code}'
  )"
  SEND_PART_STATUS="${SEND_PART_RESULT##*$'\n'}"
  SEND_PART_RESULT="${SEND_PART_RESULT%$'\n'*}"
  if [ "${SEND_PART_STATUS}" -ge 200 ] && [ "${SEND_PART_STATUS}" -lt 300 ]; then
    break
  elif [ "${retries}" -lt 5 ] && jq -e --argjson status "${SEND_PART_STATUS}" '$status >= 500 or .error_detail.retryable == true' <<<"${SEND_PART_RESULT}" > /dev/null; then
    retries=$((retries + 1))
    sleep 1
  else
    break
  fi
done
jq -ne --argjson status "${SEND_PART_STATUS}" '($status >= 200 and $status < 300) or error("sendPart: status \($status), expected a status of success")' > /dev/null
jq -r '.accepted_bytes' <<<"${SEND_PART_RESULT}"

# Ask which parts have arrived. After an interruption, begin here and go on with
# `next_part`.
curl -fsS "${NULLSPACE_API_URL}/v1/sandboxes/$(urlencode "${NULLSPACE_SANDBOX_ID}")/uploads/$(urlencode "${UPLOAD_ID}")" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" |
  jq -r '.accepted_bytes'

# Put the file in place. Until this call succeeds, nothing is to be seen at the target
# path. It takes an `Idempotency-Key` too, for those who repeat it after a lost answer.
curl -fsS -X POST "${NULLSPACE_API_URL}/v1/sandboxes/$(urlencode "${NULLSPACE_SANDBOX_ID}")/uploads/$(urlencode "${UPLOAD_ID}")/complete" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/json" \
  --data '{}' |
  jq -r '.published_bytes'
