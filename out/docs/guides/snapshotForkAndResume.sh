#!/usr/bin/env bash
# Snapshot, fork and resume a sandbox
#
# Three ways to use a prepared state again. A snapshot is a source for any number of new
# sandboxes, a fork is a copy of a running one, and hibernation puts one to sleep until
# it is needed again.
set -euo pipefail

: "${NULLSPACE_API_URL:?}"
: "${NULLSPACE_API_KEY:?}"
NULLSPACE_PREPARE=${NULLSPACE_PREPARE-'pip install --quiet pandas'}

urlencode() {
  jq -rn --arg value "$1" '$value | @uri'
}

RESUME_SANDBOX_ID=
FORK_SANDBOX_ID=
START_FROM_SNAPSHOT_SANDBOX_ID=
SNAPSHOT_ID=
SANDBOX_ID=
clean_up() {
  code=$?
  failed=
  # Steps that were not reached can't remove this any more.
  if [ "${code}" -ne 0 ] && [ -n "${SANDBOX_ID:-}" ]; then
    curl -fsS -X DELETE "${NULLSPACE_API_URL}/v1/sandboxes/$(urlencode "${SANDBOX_ID}")" \
      -H "Authorization: Bearer ${NULLSPACE_API_KEY}" || true
  fi
  # Destroy the sandbox that slept.
  if [ -n "${RESUME_SANDBOX_ID:-}" ]; then
    curl -fsS -X DELETE "${NULLSPACE_API_URL}/v1/sandboxes/$(urlencode "${RESUME_SANDBOX_ID}")" \
      -H "Authorization: Bearer ${NULLSPACE_API_KEY}" || failed=1
  fi
  # Destroy the copy.
  if [ -n "${FORK_SANDBOX_ID:-}" ]; then
    curl -fsS -X DELETE "${NULLSPACE_API_URL}/v1/sandboxes/$(urlencode "${FORK_SANDBOX_ID}")" \
      -H "Authorization: Bearer ${NULLSPACE_API_KEY}" || failed=1
  fi
  # Destroy the sandbox that was started from the snapshot.
  if [ -n "${START_FROM_SNAPSHOT_SANDBOX_ID:-}" ]; then
    curl -fsS -X DELETE "${NULLSPACE_API_URL}/v1/sandboxes/$(urlencode "${START_FROM_SNAPSHOT_SANDBOX_ID}")" \
      -H "Authorization: Bearer ${NULLSPACE_API_KEY}" || failed=1
  fi
  # Delete the reusable snapshot, unless you want to start more sandboxes from it.
  if [ -n "${SNAPSHOT_ID:-}" ]; then
    curl -fsS -X DELETE "${NULLSPACE_API_URL}/v1/snapshots/$(urlencode "${SNAPSHOT_ID}")" \
      -H "Authorization: Bearer ${NULLSPACE_API_KEY}" || failed=1
  fi
  if [ "${code}" -eq 0 ] && [ -n "${failed}" ]; then
    code=1
  fi
  exit "${code}"
}
trap clean_up EXIT

# Start the sandbox that will be prepared.
SANDBOX_ID="$(
  curl -fsS -X POST "${NULLSPACE_API_URL}/v1/sandboxes" \
    -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
    -H "Content-Type: application/json" \
    --data '{"template":"base","timeout_ms":600000}' |
    jq -er '.id'
)"
echo "${SANDBOX_ID}"

# Do the slow work once.
PREPARE_SANDBOX_RESULT="$(
  curl -fsS -X POST "${NULLSPACE_API_URL}/v1/sandboxes/$(urlencode "${SANDBOX_ID}")/exec" \
    -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
    -H "Content-Type: application/json" \
    --data "$(jq -nc --arg prepare "${NULLSPACE_PREPARE}" '{command: $prepare, shell: true, timeout_secs: 300}')"
)"
jq -e '.exit_code == 0 or error("prepareSandbox: expected exit_code == 0")' <<<"${PREPARE_SANDBOX_RESULT}" > /dev/null

# Save the state as a reusable snapshot. The sandbox goes on running meanwhile.
SNAPSHOT_ID="$(
  curl -fsS -X POST "${NULLSPACE_API_URL}/v1/sandboxes/$(urlencode "${SANDBOX_ID}")/snapshots" \
    -H "Authorization: Bearer ${NULLSPACE_API_KEY}" |
    jq -er '.id'
)"
echo "${SNAPSHOT_ID}"

# Start a second sandbox from the snapshot. It finds everything installed, and the
# snapshot can be used as often as you like.
START_FROM_SNAPSHOT_SANDBOX_ID="$(
  curl -fsS -X POST "${NULLSPACE_API_URL}/v1/sandboxes" \
    -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
    -H "Content-Type: application/json" \
    --data "$(jq -nc --arg snapshot_id "${SNAPSHOT_ID}" '{snapshot_id: $snapshot_id, timeout_ms: 600000}')" |
    jq -er '.id'
)"
echo "${START_FROM_SNAPSHOT_SANDBOX_ID}"

# Copy the first sandbox as it is now, running processes included. From here on the two
# go separate ways.
FORK_SANDBOX_ID="$(
  curl -fsS -X POST "${NULLSPACE_API_URL}/v1/sandboxes/$(urlencode "${SANDBOX_ID}")/fork" \
    -H "Authorization: Bearer ${NULLSPACE_API_KEY}" |
    jq -er '.id'
)"
echo "${FORK_SANDBOX_ID}"

# Put the first sandbox to sleep. It no longer uses a host; the pause snapshot of the
# answer is what wakes it again.
PAUSE_SNAPSHOT_ID="$(
  curl -fsS -X POST "${NULLSPACE_API_URL}/v1/sandboxes/$(urlencode "${SANDBOX_ID}")/hibernate" \
    -H "Authorization: Bearer ${NULLSPACE_API_KEY}" |
    jq -er '.id'
)"
echo "${PAUSE_SNAPSHOT_ID}"

# Wake it up. The path takes the pause snapshot, not the reusable one, and processes go
# on where they stopped. Use the `id` of the answer from now on.
RESUME_SANDBOX_RESULT="$(
  curl -fsS -X POST "${NULLSPACE_API_URL}/v1/sandboxes/$(urlencode "${PAUSE_SNAPSHOT_ID}")/resume" \
    -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
)"
RESUME_SANDBOX_ID="$(jq -er '.id' <<<"${RESUME_SANDBOX_RESULT}")"
jq -e '.status == "running" or error("resumeSandbox: expected status == \"running\"")' <<<"${RESUME_SANDBOX_RESULT}" > /dev/null
echo "${RESUME_SANDBOX_ID}"
