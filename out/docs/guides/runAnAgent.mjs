// Deploy an agent and run it
//
// Keeps an agent as versioned code and runs it as a job. The first three steps are done
// once per version, the others for every run.

import { createReadStream } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

for (const variable of [
  "NULLSPACE_API_URL",
  "NULLSPACE_API_KEY",
  "NULLSPACE_BUNDLE_FILE",
  "NULLSPACE_BUNDLE_DIGEST",
  "NULLSPACE_BUNDLE_MANIFEST",
  "NULLSPACE_CONFIG",
  "NULLSPACE_IDEMPOTENCY_KEY",
]) {
  if (!process.env[variable]) {
    throw new Error(`${variable} is not set`);
  }
}

const apiUrl = process.env.NULLSPACE_API_URL;
const apiKey = process.env.NULLSPACE_API_KEY;
const bundleFile = process.env.NULLSPACE_BUNDLE_FILE;
const bundleDigest = process.env.NULLSPACE_BUNDLE_DIGEST;
const bundleManifest = JSON.parse(process.env.NULLSPACE_BUNDLE_MANIFEST);
const config = JSON.parse(process.env.NULLSPACE_CONFIG);
const input = JSON.parse(process.env.NULLSPACE_INPUT ?? '{"week":9}');
const envs = JSON.parse(process.env.NULLSPACE_ENVS ?? "{}");
const idempotencyKey = process.env.NULLSPACE_IDEMPOTENCY_KEY;

// Make the record that holds all versions and runs of the agent.
const createDeploymentResponse = await fetch(`${apiUrl}/v1/agent-deployments`, {
  method: "POST",
  headers: {
    authorization: `Bearer ${apiKey}`,
    "content-type": "application/json",
  },
  body: JSON.stringify({
    name: "report-writer",
    mode: "job",
    description: "Writes the weekly report.",
  }),
});
if (!createDeploymentResponse.ok) {
  throw new Error(`createDeployment: ${createDeploymentResponse.status} ${await createDeploymentResponse.text()}`);
}
const deployment = await createDeploymentResponse.json();
console.log(deployment.id);

// Announce a version with its settings and the list of its files.
const createVersionResponse = await fetch(`${apiUrl}/v1/agent-deployments/${encodeURIComponent(deployment.id)}/versions`, {
  method: "POST",
  headers: {
    authorization: `Bearer ${apiKey}`,
    "content-type": "application/json",
  },
  body: JSON.stringify({
    bundle_digest: bundleDigest,
    bundle_manifest: bundleManifest,
    config,
  }),
});
if (!createVersionResponse.ok) {
  throw new Error(`createVersion: ${createVersionResponse.status} ${await createVersionResponse.text()}`);
}
const version = await createVersionResponse.json();
console.log(version.id);

// Send the code. The version is ready and active when this call succeeds.
const uploadBundleResponse = await fetch(`${apiUrl}/v1/agent-deployments/${encodeURIComponent(deployment.id)}/versions/${encodeURIComponent(version.id)}/bundle`, {
  method: "PUT",
  headers: {
    authorization: `Bearer ${apiKey}`,
    "content-type": "application/x-tar",
    "x-nullspace-bundle-digest": bundleDigest,
  },
  body: createReadStream(bundleFile),
  duplex: "half",
});
if (!uploadBundleResponse.ok) {
  throw new Error(`uploadBundle: ${uploadBundleResponse.status} ${await uploadBundleResponse.text()}`);
}
const uploadBundleResult = await uploadBundleResponse.json();
if (uploadBundleResult.status !== "ready") {
  throw new Error('uploadBundle: expected status == "ready"');
}

// Start the agent with its input and secrets. The idempotency key keeps a repeated call
// from starting it twice, so take a new key for each run that you want.
const startRunResponse = await fetch(`${apiUrl}/v1/agent-deployments/${encodeURIComponent(deployment.id)}/runs`, {
  method: "POST",
  headers: {
    authorization: `Bearer ${apiKey}`,
    "content-type": "application/json",
    "idempotency-key": idempotencyKey,
  },
  body: JSON.stringify({ input, envs }),
});
if (!startRunResponse.ok) {
  throw new Error(`startRun: ${startRunResponse.status} ${await startRunResponse.text()}`);
}
const run = await startRunResponse.json();
console.log(run.id);

// Ask every few seconds until the run has succeeded. A run that failed, was cancelled
// or took too long ends the workflow.
let waitForRunResult;
let retries = 0;
for (;;) {
  const waitForRunResponse = await fetch(`${apiUrl}/v1/agent-deployments/${encodeURIComponent(deployment.id)}/runs/${encodeURIComponent(run.id)}`, {
    headers: { authorization: `Bearer ${apiKey}` },
  });
  if (!waitForRunResponse.ok) {
    throw new Error(`waitForRun: ${waitForRunResponse.status} ${await waitForRunResponse.text()}`);
  }
  waitForRunResult = await waitForRunResponse.json();
  if (waitForRunResult.status === "succeeded") {
    break;
  }
  if (retries < 360 && /^(queued|starting|installing|running)$/.test(waitForRunResult.status)) {
    retries += 1;
    await sleep(5000);
    continue;
  }
  throw new Error('waitForRun: expected status == "succeeded"');
}
console.log(waitForRunResult.exit_code);

// See which files the agent handed over.
const getOutputsResponse = await fetch(`${apiUrl}/v1/agent-deployments/${encodeURIComponent(deployment.id)}/runs/${encodeURIComponent(run.id)}/outputs`, {
  headers: { authorization: `Bearer ${apiKey}` },
});
if (!getOutputsResponse.ok) {
  throw new Error(`getOutputs: ${getOutputsResponse.status} ${await getOutputsResponse.text()}`);
}
const getOutputsResult = await getOutputsResponse.json();
console.log(getOutputsResult.outputs);
