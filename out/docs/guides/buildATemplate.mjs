// Build a template and follow its log
//
// Starts a build, shows its log while it runs, and starts a sandbox from the result.
// Worth the while as soon as sandboxes spend time on the same installations again and
// again.

import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";

for (const variable of ["NULLSPACE_API_URL", "NULLSPACE_API_KEY"]) {
  if (!process.env[variable]) {
    throw new Error(`${variable} is not set`);
  }
}

const apiUrl = process.env.NULLSPACE_API_URL;
const apiKey = process.env.NULLSPACE_API_KEY;
const name = process.env.NULLSPACE_NAME ?? "data-tools";
let sandbox;

try {
  // Send the steps of the build. The answer comes at once with the id of the build,
  // long before it is done.
  const startBuildResponse = await fetch(`${apiUrl}/v1/templates/builds`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${apiKey}`,
      "content-type": "application/json",
    },
    body: JSON.stringify({
      name,
      base_image: "base",
      steps: [
        { action: "apt_install", packages: ["git", "curl"] },
        { action: "pip_install", packages: ["numpy==2.2.3", "pandas"] },
      ],
      build_config: { vcpus: 2, memory_mib: 1024 },
    }),
  });
  if (!startBuildResponse.ok) {
    throw new Error(`startBuild: ${startBuildResponse.status} ${await startBuildResponse.text()}`);
  }
  const build = await startBuildResponse.json();
  console.log(build.build_id);

  // Read the log as server-sent events: lines that begin with `data: `, one log entry
  // each. The stream ends with the build. If it breaks, open it again with the `offset`
  // of the last entry as `cursor`, and nothing is missed.
  const followLogResponse = await fetch(`${apiUrl}/v1/templates/builds/${encodeURIComponent(build.build_id)}/logs?follow=true`, {
    headers: { authorization: `Bearer ${apiKey}` },
  });
  if (!followLogResponse.ok) {
    throw new Error(`followLog: ${followLogResponse.status} ${await followLogResponse.text()}`);
  }
  for await (const line of createInterface({ input: Readable.fromWeb(followLogResponse.body) })) {
    if (line.startsWith("data:")) {
      console.log(line.slice(5).trim());
    }
  }

  // Look at the outcome. While the build is `waiting` or `building`, ask again every
  // few seconds; with `error` or `cancelled` the log tells the cause.
  let checkBuildResult;
  let retries = 0;
  for (;;) {
    const checkBuildResponse = await fetch(`${apiUrl}/v1/templates/builds/${encodeURIComponent(build.build_id)}`, {
      headers: { authorization: `Bearer ${apiKey}` },
    });
    if (!checkBuildResponse.ok) {
      throw new Error(`checkBuild: ${checkBuildResponse.status} ${await checkBuildResponse.text()}`);
    }
    checkBuildResult = await checkBuildResponse.json();
    if (checkBuildResult.build.status === "ready") {
      break;
    }
    if (retries < 120 && /^(waiting|building)$/.test(checkBuildResult.build.status)) {
      retries += 1;
      await sleep(5000);
      continue;
    }
    throw new Error('checkBuild: expected build.status == "ready"');
  }
  console.log(checkBuildResult.build.status);

  // Start a sandbox from the new template, by its name.
  const createSandboxResponse = await fetch(`${apiUrl}/v1/sandboxes`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${apiKey}`,
      "content-type": "application/json",
    },
    body: JSON.stringify({ template: name, timeout_ms: 300_000 }),
  });
  if (!createSandboxResponse.ok) {
    throw new Error(`createSandbox: ${createSandboxResponse.status} ${await createSandboxResponse.text()}`);
  }
  sandbox = await createSandboxResponse.json();
  console.log(sandbox.id);
} finally {
  // Destroy the sandbox. The template stays, for the next ones.
  if (sandbox) {
    try {
      const destroySandboxResponse = await fetch(`${apiUrl}/v1/sandboxes/${encodeURIComponent(sandbox.id)}`, {
        method: "DELETE",
        headers: { authorization: `Bearer ${apiKey}` },
      });
      if (!destroySandboxResponse.ok) {
        throw new Error(`destroySandbox: ${destroySandboxResponse.status} ${await destroySandboxResponse.text()}`);
      }
    } catch (error) {
      console.error(error);
      process.exitCode = 1;
    }
  }
}
