#!/usr/bin/env bash
# Share a preview and take it back
#
# Gives somebody without an API key an address that opens a web app in a sandbox for a
# quarter of an hour, shows how much it was used, and closes it early.
set -euo pipefail

: "${NULLSPACE_API_URL:?}"
: "${NULLSPACE_API_KEY:?}"
NULLSPACE_COMMAND=${NULLSPACE_COMMAND-'cd /workspace && python3 -m http.server 8080'}
NULLSPACE_PORT=${NULLSPACE_PORT-8080}

urlencode() {
  jq -rn --arg value "$1" '$value | @uri'
}

SANDBOX_ID=
clean_up() {
  code=$?
  failed=
  # Destroy the sandbox, and the web app with it.
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

# Start a sandbox that outlives the preview.
SANDBOX_ID="$(
  curl -fsS -X POST "${NULLSPACE_API_URL}/v1/sandboxes" \
    -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
    -H "Content-Type: application/json" \
    --data '{"template":"base","timeout_ms":1800000}' |
    jq -er '.id'
)"
echo "${SANDBOX_ID}"

# Start the web app in the background.
curl -fsS -X POST "${NULLSPACE_API_URL}/v1/sandboxes/$(urlencode "${SANDBOX_ID}")/exec" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
  -H "Content-Type: application/json" \
  --data "$(jq -nc --arg command "${NULLSPACE_COMMAND}" '{command: $command, shell: true, background: true}')" |
  jq -r '.pid'

# Wait until the port answers. The call keeps probing for half a minute by itself; an
# app that is not up by then is reported in the answer rather than as an error.
retries=0
while true; do
  WAIT_FOR_APP_RESULT="$(
    curl -sS -X POST "${NULLSPACE_API_URL}/v1/sandboxes/$(urlencode "${SANDBOX_ID}")/ports/${NULLSPACE_PORT}/readiness" \
      -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
      -H "Content-Type: application/json" \
      --data '{"kind":"tcp","timeout_secs":30}' \
      -w '\n%{http_code}'
  )"
  WAIT_FOR_APP_STATUS="${WAIT_FOR_APP_RESULT##*$'\n'}"
  WAIT_FOR_APP_RESULT="${WAIT_FOR_APP_RESULT%$'\n'*}"
  if jq -e --argjson status "${WAIT_FOR_APP_STATUS}" '$status >= 200 and $status < 300 and .ready == true' <<<"${WAIT_FOR_APP_RESULT}" > /dev/null; then
    break
  elif [ "${retries}" -lt 3 ]; then
    retries=$((retries + 1))
    sleep 1
  else
    break
  fi
done
jq -ne --argjson status "${WAIT_FOR_APP_STATUS}" '($status >= 200 and $status < 300) or error("waitForApp: status \($status), expected a status of success")' > /dev/null
jq -e '.ready == true or error("waitForApp: expected ready == true")' <<<"${WAIT_FOR_APP_RESULT}" > /dev/null

# Make the address. Whoever has it can open the port until it ends, so hand it over with
# care. Keep the id of the grant to be able to take it back.
SIGN_URL_RESULT="$(
  curl -fsS -X POST "${NULLSPACE_API_URL}/v1/sandboxes/$(urlencode "${SANDBOX_ID}")/ports/${NULLSPACE_PORT}/signed-preview-url" \
    -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
    -H "Content-Type: application/json" \
    --data '{"expires_in_seconds":900}'
)"
GRANT_ID="$(jq -er '.grant.id' <<<"${SIGN_URL_RESULT}")"
echo "${GRANT_ID}"
jq -r '.url' <<<"${SIGN_URL_RESULT}"

# See how often the address was used, and when last.
curl -fsS "${NULLSPACE_API_URL}/v1/sandboxes/$(urlencode "${SANDBOX_ID}")/preview-urls?port=${NULLSPACE_PORT}" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" |
  jq -r '.items[0].use_count'

# Take the address back. From now on it is refused, also for those who have it open.
REVOKE_URL_RESULT="$(
  curl -fsS -X DELETE "${NULLSPACE_API_URL}/v1/sandboxes/$(urlencode "${SANDBOX_ID}")/preview-urls/$(urlencode "${GRANT_ID}")" \
    -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
)"
jq -e '.grant.status == "revoked" or error("revokeUrl: expected grant.status == \"revoked\"")' <<<"${REVOKE_URL_RESULT}" > /dev/null
