# Deploy an agent and run it
#
# Keeps an agent as versioned code and runs it as a job. The first three steps are done
# once per version, the others for every run.

import json
import os
import re
import time
from urllib.parse import quote

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]
bundle_file = os.environ["NULLSPACE_BUNDLE_FILE"]
bundle_digest = os.environ["NULLSPACE_BUNDLE_DIGEST"]
bundle_manifest = json.loads(os.environ["NULLSPACE_BUNDLE_MANIFEST"])
config = json.loads(os.environ["NULLSPACE_CONFIG"])
input = json.loads(os.environ.get("NULLSPACE_INPUT", '{"week":9}'))
envs = json.loads(os.environ.get("NULLSPACE_ENVS", "{}"))
idempotency_key = os.environ["NULLSPACE_IDEMPOTENCY_KEY"]

# Make the record that holds all versions and runs of the agent.
response = requests.post(
    f"{api_url}/v1/agent-deployments",
    headers={"Authorization": f"Bearer {api_key}"},
    json={
        "name": "report-writer",
        "mode": "job",
        "description": "Writes the weekly report.",
    },
    timeout=300,
)
response.raise_for_status()
deployment = response.json()
print(deployment["id"])

# Announce a version with its settings and the list of its files.
response = requests.post(
    f"{api_url}/v1/agent-deployments/{quote(deployment['id'], safe='')}/versions",
    headers={"Authorization": f"Bearer {api_key}"},
    json={
        "bundle_digest": bundle_digest,
        "bundle_manifest": bundle_manifest,
        "config": config,
    },
    timeout=300,
)
response.raise_for_status()
version = response.json()
print(version["id"])

# Send the code. The version is ready and active when this call succeeds.
with open(bundle_file, "rb") as file:
    response = requests.put(
        f"{api_url}/v1/agent-deployments/{quote(deployment['id'], safe='')}/versions/{quote(version['id'], safe='')}/bundle",
        headers={
            "Authorization": f"Bearer {api_key}",
            "Content-Type": "application/x-tar",
            "X-Nullspace-Bundle-Digest": bundle_digest,
        },
        data=file,
        timeout=300,
    )
response.raise_for_status()
upload_bundle_result = response.json()
if upload_bundle_result["status"] != "ready":
    raise RuntimeError('uploadBundle: expected status == "ready"')

# Start the agent with its input and secrets. The idempotency key keeps a repeated call
# from starting it twice, so take a new key for each run that you want.
response = requests.post(
    f"{api_url}/v1/agent-deployments/{quote(deployment['id'], safe='')}/runs",
    headers={"Authorization": f"Bearer {api_key}", "Idempotency-Key": idempotency_key},
    json={"input": input, "envs": envs},
    timeout=300,
)
response.raise_for_status()
run = response.json()
print(run["id"])

# Ask every few seconds until the run has succeeded. A run that failed, was cancelled or
# took too long ends the workflow.
retries = 0
while True:
    response = requests.get(
        f"{api_url}/v1/agent-deployments/{quote(deployment['id'], safe='')}/runs/{quote(run['id'], safe='')}",
        headers={"Authorization": f"Bearer {api_key}"},
        timeout=300,
    )
    response.raise_for_status()
    wait_for_run_result = response.json()
    if wait_for_run_result["status"] == "succeeded":
        break
    if retries < 360 and re.search(
        "^(queued|starting|installing|running)$", wait_for_run_result["status"]
    ):
        retries += 1
        time.sleep(5)
        continue
    raise RuntimeError('waitForRun: expected status == "succeeded"')
print(wait_for_run_result.get("exit_code"))

# See which files the agent handed over.
response = requests.get(
    f"{api_url}/v1/agent-deployments/{quote(deployment['id'], safe='')}/runs/{quote(run['id'], safe='')}/outputs",
    headers={"Authorization": f"Bearer {api_key}"},
    timeout=300,
)
response.raise_for_status()
get_outputs_result = response.json()
print(get_outputs_result["outputs"])
