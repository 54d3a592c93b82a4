#!/usr/bin/env bash
# Build a template and follow its log
#
# Starts a build, shows its log while it runs, and starts a sandbox from the result.
# Worth the while as soon as sandboxes spend time on the same installations again and
# again.
set -euo pipefail

: "${NULLSPACE_API_URL:?}"
: "${NULLSPACE_API_KEY:?}"
NULLSPACE_NAME=${NULLSPACE_NAME-data-tools}

urlencode() {
  jq -rn --arg value "$1" '$value | @uri'
}

SANDBOX_ID=
clean_up() {
  code=$?
  failed=
  # Destroy the sandbox. The template stays, for the next ones.
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

# Send the steps of the build. The answer comes at once with the id of the build, long
# before it is done.
BUILD_ID="$(
  curl -fsS -X POST "${NULLSPACE_API_URL}/v1/templates/builds" \
    -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
    -H "Content-Type: application/json" \
    --data "$(jq -nc \
      --arg name "${NULLSPACE_NAME}" \
      '{
        name: $name,
        base_image: "base",
        steps: [
          {action: "apt_install", packages: ["git", "curl"]},
          {action: "pip_install", packages: ["numpy==2.2.3", "pandas"]}
        ],
        build_config: {vcpus: 2, memory_mib: 1024}
      }')" |
    jq -er '.build_id'
)"
echo "${BUILD_ID}"

# Read the log as server-sent events: lines that begin with `data: `, one log entry
# each. The stream ends with the build. If it breaks, open it again with the `offset` of
# the last entry as `cursor`, and nothing is missed.
curl -fsSN "${NULLSPACE_API_URL}/v1/templates/builds/$(urlencode "${BUILD_ID}")/logs?follow=true" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}"

# Look at the outcome. While the build is `waiting` or `building`, ask again every few
# seconds; with `error` or `cancelled` the log tells the cause.
retries=0
while true; do
  CHECK_BUILD_RESULT="$(
    curl -fsS "${NULLSPACE_API_URL}/v1/templates/builds/$(urlencode "${BUILD_ID}")" \
      -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
  )"
  if jq -e '.build.status == "ready"' <<<"${CHECK_BUILD_RESULT}" > /dev/null; then
    break
  elif [ "${retries}" -lt 120 ] && jq -e '.build.status | test("^(waiting|building)$")' <<<"${CHECK_BUILD_RESULT}" > /dev/null; then
    retries=$((retries + 1))
    sleep 5
  else
    break
  fi
done
jq -e '.build.status == "ready" or error("checkBuild: expected build.status == \"ready\"")' <<<"${CHECK_BUILD_RESULT}" > /dev/null
jq -r '.build.status' <<<"${CHECK_BUILD_RESULT}"

# Start a sandbox from the new template, by its name.
SANDBOX_ID="$(
  curl -fsS -X POST "${NULLSPACE_API_URL}/v1/sandboxes" \
    -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
    -H "Content-Type: application/json" \
    --data "$(jq -nc --arg name "${NULLSPACE_NAME}" '{template: $name, timeout_ms: 300000}')" |
    jq -er '.id'
)"
echo "${SANDBOX_ID}"
