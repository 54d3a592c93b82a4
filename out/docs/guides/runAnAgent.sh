#!/usr/bin/env bash
# Deploy an agent and run it
#
# Keeps an agent as versioned code and runs it as a job. The first three steps are done
# once per version, the others for every run.
set -euo pipefail

: "${NULLSPACE_API_URL:?}"
: "${NULLSPACE_API_KEY:?}"
: "${NULLSPACE_BUNDLE_FILE:?}"
: "${NULLSPACE_BUNDLE_DIGEST:?}"
: "${NULLSPACE_BUNDLE_MANIFEST:?}"
: "${NULLSPACE_CONFIG:?}"
: "${NULLSPACE_IDEMPOTENCY_KEY:?}"
NULLSPACE_INPUT=${NULLSPACE_INPUT-'{"week":9}'}
NULLSPACE_ENVS=${NULLSPACE_ENVS-'{}'}

urlencode() {
  jq -rn --arg value "$1" '$value | @uri'
}

# Make the record that holds all versions and runs of the agent.
DEPLOYMENT_ID="$(
  curl -fsS -X POST "${NULLSPACE_API_URL}/v1/agent-deployments" \
    -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
    -H "Content-Type: application/json" \
    --data '{"name":"report-writer","mode":"job","description":"Writes the weekly report."}' |
    jq -er '.id'
)"
echo "${DEPLOYMENT_ID}"

# Announce a version with its settings and the list of its files.
VERSION_ID="$(
  curl -fsS -X POST "${NULLSPACE_API_URL}/v1/agent-deployments/$(urlencode "${DEPLOYMENT_ID}")/versions" \
    -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
    -H "Content-Type: application/json" \
    --data "$(jq -nc \
      --arg bundle_digest "${NULLSPACE_BUNDLE_DIGEST}" \
      --argjson bundle_manifest "${NULLSPACE_BUNDLE_MANIFEST}" \
      --argjson config "${NULLSPACE_CONFIG}" \
      '{
        bundle_digest: $bundle_digest,
        bundle_manifest: $bundle_manifest,
        config: $config
      }')" |
    jq -er '.id'
)"
echo "${VERSION_ID}"

# Send the code. The version is ready and active when this call succeeds.
UPLOAD_BUNDLE_RESULT="$(
  curl -fsSg -X PUT "${NULLSPACE_API_URL}/v1/agent-deployments/$(urlencode "${DEPLOYMENT_ID}")/versions/$(urlencode "${VERSION_ID}")/bundle" \
    -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
    -H "Content-Type: application/x-tar" \
    -H "X-Nullspace-Bundle-Digest: ${NULLSPACE_BUNDLE_DIGEST}" \
    -T "${NULLSPACE_BUNDLE_FILE}"
)"
jq -e '.status == "ready" or error("uploadBundle: expected status == \"ready\"")' <<<"${UPLOAD_BUNDLE_RESULT}" > /dev/null

# Start the agent with its input and secrets. The idempotency key keeps a repeated call
# from starting it twice, so take a new key for each run that you want.
RUN_ID="$(
  curl -fsS -X POST "${NULLSPACE_API_URL}/v1/agent-deployments/$(urlencode "${DEPLOYMENT_ID}")/runs" \
    -H "Authorization: Bearer ${NULLSPACE_API_KEY}" \
    -H "Content-Type: application/json" \
    -H "Idempotency-Key: ${NULLSPACE_IDEMPOTENCY_KEY}" \
    --data "$(jq -nc \
      --argjson input "${NULLSPACE_INPUT}" \
      --argjson envs "${NULLSPACE_ENVS}" \
      '{input: $input, envs: $envs}')" |
    jq -er '.id'
)"
echo "${RUN_ID}"

# Ask every few seconds until the run has succeeded. A run that failed, was cancelled or
# took too long ends the workflow.
retries=0
while true; do
  WAIT_FOR_RUN_RESULT="$(
    curl -fsS "${NULLSPACE_API_URL}/v1/agent-deployments/$(urlencode "${DEPLOYMENT_ID}")/runs/$(urlencode "${RUN_ID}")" \
      -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
  )"
  if jq -e '.status == "succeeded"' <<<"${WAIT_FOR_RUN_RESULT}" > /dev/null; then
    break
  elif [ "${retries}" -lt 360 ] && jq -e '.status | test("^(queued|starting|installing|running)$")' <<<"${WAIT_FOR_RUN_RESULT}" > /dev/null; then
    retries=$((retries + 1))
    sleep 5
  else
    break
  fi
done
jq -e '.status == "succeeded" or error("waitForRun: expected status == \"succeeded\"")' <<<"${WAIT_FOR_RUN_RESULT}" > /dev/null
jq -r '.exit_code' <<<"${WAIT_FOR_RUN_RESULT}"

# See which files the agent handed over.
curl -fsS "${NULLSPACE_API_URL}/v1/agent-deployments/$(urlencode "${DEPLOYMENT_ID}")/runs/$(urlencode "${RUN_ID}")/outputs" \
  -H "Authorization: Bearer ${NULLSPACE_API_KEY}" |
  jq -r '.outputs'
