#!/usr/bin/env bash
# Send a file, work on it, and fetch the result
#
# Streams a local file into a sandbox as raw bytes, lets a command work on it, and
# streams the result back. Neither way does the whole file have to fit into memory: read
# from and write to a local file in chunks.
set -euo pipefail

: "${NULLSPACE_API_URL:?}"
: "${NULLSPACE_API_KEY:?}"
: "${NULLSPACE_CONTENT_FILE:?}"
NULLSPACE_PATH=${NULLSPACE_PATH-/workspace/data/scores.csv}

urlencode() {
  jq -rn --arg value "$1" '$value | @uri'
}

SANDBOX_ID=
clean_up() {
  code=$?
  failed=
  # Destroy the sandbox; its files go with it.
  if [ -n "${SANDBOX_ID:-}" ]; then
    curl -fsS -X DELETE "${NULLSPACE_API_URL}/v1/sandboxes/$(urlencode "${SANDBOX_ID}")" \
      -H "Authorization: Bearer ${NULLSPACE_API_KEY}" || failed=1
  fi
  if [ "${code}" -eq 0 ] && [ -n "${failed}" ]; then
    code=1
  fi
  exit "${code}"
}
trap clean_up EXIT

# Start a sandbox with ten minutes to live, enough for the transfers.
SANDBOX_ID="$(
  curl -fsS -X POST "${NULLSPACE_API_URL}/v1/sandboxes" \
    -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
    -H "Content-Type: application/json" \
    --data '{"template":"base","timeout_ms":600000}' |
    jq -er '.id'
)"
echo "${SANDBOX_ID}"

# Stream the file up. Directories on the way are made, and a file that is already there
# is replaced. Send a length or use chunked encoding; both work.
curl -fsSg -X PUT "${NULLSPACE_API_URL}/v1/sandboxes/$(urlencode "${SANDBOX_ID}")/file?path=$(urlencode "${NULLSPACE_PATH}")" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/octet-stream" \
  -T "${NULLSPACE_CONTENT_FILE}"

# Compare the size in the sandbox with that of the local file.
CHECK_FILE_RESULT="$(
  curl -fsS -X POST "${NULLSPACE_API_URL}/v1/sandboxes/$(urlencode "${SANDBOX_ID}")/files/info" \
    -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
    -H "Content-Type: application/json" \
    --data "$(jq -nc --arg path "${NULLSPACE_PATH}" '{path: $path}')"
)"
jq -e '.is_dir == false or error("checkFile: expected is_dir == false")' <<<"${CHECK_FILE_RESULT}" > /dev/null
jq -r '.size' <<<"${CHECK_FILE_RESULT}"

# Let a command make a new file out of it. The path goes in as an environment variable,
# so that no quoting is needed.
SORT_FILE_RESULT="$(
  curl -fsS -X POST "${NULLSPACE_API_URL}/v1/sandboxes/$(urlencode "${SANDBOX_ID}")/exec" \
    -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
    -H "Content-Type: application/json" \
    --data "$(jq -nc \
      --arg path "${NULLSPACE_PATH}" \
      '{
        command: "sort -r \"$SOURCE\" > /workspace/data/sorted.csv",
        shell: true,
        timeout_secs: 60,
        envs: {SOURCE: $path}
      }')"
)"
jq -e '.exit_code == 0 or error("sortFile: expected exit_code == 0")' <<<"${SORT_FILE_RESULT}" > /dev/null

# Stream the result down. Write the body to disk as it arrives instead of collecting it
# first.
curl -fsS "${NULLSPACE_API_URL}/v1/sandboxes/$(urlencode "${SANDBOX_ID}")/file?path=%2Fworkspace%2Fdata%2Fsorted.csv" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -o file.bin
