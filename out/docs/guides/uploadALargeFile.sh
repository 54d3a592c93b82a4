#!/usr/bin/env bash
# Upload a large file in parts
#
# For files that are too large, or lines too shaky, for one request. The file is
# announced, sent in parts that can be repeated one by one, and put in place once all of
# them have arrived.
set -euo pipefail

: "${NULLSPACE_API_URL:?}"
: "${NULLSPACE_API_KEY:?}"
: "${NULLSPACE_SANDBOX_ID:?}"
: "${NULLSPACE_TARGET_PATH:?}"
: "${NULLSPACE_CONTENT_LENGTH:?}"
: "${NULLSPACE_PART_FILE:?}"
NULLSPACE_PART_NUMBER=${NULLSPACE_PART_NUMBER-0}

urlencode() {
  jq -rn --arg value "$1" '$value | @uri'
}

# Announce the file. The answer tells how large each part has to be, how many there are,
# and how many may be sent at the same time. The idempotency key keeps a repeated call
# from reserving space twice.
OPEN_SESSION_RESULT="$(
  curl -fsS -X POST "${NULLSPACE_API_URL}/v1/sandboxes/$(urlencode "${NULLSPACE_SANDBOX_ID}")/uploads" \
    -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
    -H "Content-Type: application/json" \
    -H "Idempotency-Key: 8d1f6a52-93c7-4b0e-a4d8-5e2c7f9b1036" \
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
echo "${UPLOAD_ID}"
jq -r '.session.part_size, .session.part_count' <<<"${OPEN_SESSION_RESULT}"

# Send one part, and repeat the step for every other. Parts may go in any order; one
# that was lost on the way is simply sent again.
retries=0
while true; do
  SEND_PART_RESULT="$(
    curl -sSg -X PUT "${NULLSPACE_API_URL}/v1/sandboxes/$(urlencode "${NULLSPACE_SANDBOX_ID}")/uploads/$(urlencode "${UPLOAD_ID}")/parts/${NULLSPACE_PART_NUMBER}" \
      -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
      -H "Content-Type: application/octet-stream" \
      -T "${NULLSPACE_PART_FILE}" \
      -w '\n%{http_code}'
  )"
  SEND_PART_STATUS="${SEND_PART_RESULT##*$'\n'}"
  SEND_PART_RESULT="${SEND_PART_RESULT%$'\n'*}"
  if [ "${SEND_PART_STATUS}" -ge 200 ] && [ "${SEND_PART_STATUS}" -lt 300 ]; then
    break
  elif [ "${retries}" -lt 5 ]; then
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
# path.
curl -fsS -X POST "${NULLSPACE_API_URL}/v1/sandboxes/$(urlencode "${NULLSPACE_SANDBOX_ID}")/uploads/$(urlencode "${UPLOAD_ID}")/complete" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/json" \
  -H "Idempotency-Key: 0b7c3e94-61fa-4d28-9e5b-7a1d4c8f2e60" \
  --data '{}' |
  jq -r '.published_bytes'
