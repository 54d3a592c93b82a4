#!/usr/bin/env bash
# Run a command and share a web server
#
# The shortest way through the API, for languages that have no client library. It starts
# a sandbox, runs a command in it, leaves a web server running, makes its port reachable
# from outside, and throws the sandbox away.
set -euo pipefail

: "${NULLSPACE_API_URL:?}"
: "${NULLSPACE_API_KEY:?}"

urlencode() {
  jq -rn --arg value "$1" '$value | @uri'
}

SANDBOX_ID=
clean_up() {
  code=$?
  failed=
  # Destroy the sandbox as soon as the work is done rather than wait for its timeout.
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

# Start a sandbox from the `base` template with five minutes to live. Keep the `id` of
# the answer: all later calls name the sandbox by it.
SANDBOX_ID="$(
  curl -fsS -X POST "${NULLSPACE_API_URL}/v1/sandboxes" \
    -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
    -H "Content-Type: application/json" \
    --data '{"template":"base","timeout_ms":300000}' |
    jq -er '.id'
)"
echo "${SANDBOX_ID}"

# Run a shell command and wait for its end, half a minute at most. The call succeeds
# whenever the command could be run, so look at `exit_code` to see how it went.
EXECUTE_COMMAND_RESULT="$(
  curl -fsS -X POST "${NULLSPACE_API_URL}/v1/sandboxes/$(urlencode "${SANDBOX_ID}")/exec" \
    -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
    -H "Content-Type: application/json" \
    --data '{"command":"echo hello from nullspace","shell":true,"timeout_secs":30}'
)"
jq -e '.exit_code == 0 or error("executeCommand: expected exit_code == 0")' <<<"${EXECUTE_COMMAND_RESULT}" > /dev/null
jq -r '.stdout, .exit_code' <<<"${EXECUTE_COMMAND_RESULT}"

# Start a web server in the background. The answer comes at once, with the process id
# under which its output can be read and by which it can be ended.
curl -fsS -X POST "${NULLSPACE_API_URL}/v1/sandboxes/$(urlencode "${SANDBOX_ID}")/exec" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/json" \
  --data '{"command":"cd /workspace && python3 -m http.server 8080","shell":true,"background":true}' |
  jq -r '.pid'

# Ask where the server can be reached. Open `url` if there is one; a local deployment
# gives only `host`.
curl -fsS -X POST "${NULLSPACE_API_URL}/v1/sandboxes/$(urlencode "${SANDBOX_ID}")/host" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/json" \
  --data '{"port":8080}' |
  jq -r '.url, .host'
