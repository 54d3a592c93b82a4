// Share a preview and take it back
//
// Gives somebody without an API key an address that opens a web app in a sandbox for a
// quarter of an hour, shows how much it was used, and closes it early.

import { setTimeout as sleep } from "node:timers/promises";

for (const variable of ["NULLSPACE_API_URL", "NULLSPACE_API_KEY"]) {
  if (!process.env[variable]) {
    throw new Error(`${variable} is not set`);
  }
}

const apiUrl = process.env.NULLSPACE_API_URL;
const apiKey = process.env.NULLSPACE_API_KEY;
const command = process.env.NULLSPACE_COMMAND ?? "cd /workspace && python3 -m http.server 8080";
const port = Number(process.env.NULLSPACE_PORT ?? 8080);
let sandbox;

try {
  // Start a sandbox that outlives the preview.
  const createSandboxResponse = await fetch(`${apiUrl}/v1/sandboxes`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${apiKey}`,
      "content-type": "application/json",
    },
    body: JSON.stringify({ template: "base", timeout_ms: 1_800_000 }),
  });
  if (!createSandboxResponse.ok) {
    throw new Error(`createSandbox: ${createSandboxResponse.status} ${await createSandboxResponse.text()}`);
  }
  sandbox = await createSandboxResponse.json();
  console.log(sandbox.id);

  // Start the web app in the background.
  const startAppResponse = await fetch(`${apiUrl}/v1/sandboxes/${encodeURIComponent(sandbox.id)}/exec`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${apiKey}`,
      "content-type": "application/json",
    },
    body: JSON.stringify({ command, shell: true, background: true }),
  });
  if (!startAppResponse.ok) {
    throw new Error(`startApp: ${startAppResponse.status} ${await startAppResponse.text()}`);
  }
  const startAppResult = await startAppResponse.json();
  console.log(startAppResult.pid);

  // Wait until the port answers. The call keeps probing for half a minute by itself; an
  // app that is not up by then is reported in the answer rather than as an error.
  let waitForAppResult;
  let retries = 0;
  for (;;) {
    const waitForAppResponse = await fetch(`${apiUrl}/v1/sandboxes/${encodeURIComponent(sandbox.id)}/ports/${port}/readiness`, {
      method: "POST",
      headers: {
        authorization: `Bearer ${apiKey}`,
        "content-type": "application/json",
      },
      body: JSON.stringify({ kind: "tcp", timeout_secs: 30 }),
    });
    waitForAppResult = await waitForAppResponse.json().catch(() => null);
    if (waitForAppResponse.ok && waitForAppResult?.ready === true) {
      break;
    }
    if (retries < 3) {
      retries += 1;
      await sleep(1000);
      continue;
    }
    throw new Error(`waitForApp: status ${waitForAppResponse.status}, expected a status of success and ready == true`);
  }

  // Make the address. Whoever has it can open the port until it ends, so hand it over
  // with care. Keep the id of the grant to be able to take it back.
  const signUrlResponse = await fetch(`${apiUrl}/v1/sandboxes/${encodeURIComponent(sandbox.id)}/ports/${port}/signed-preview-url`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${apiKey}`,
      "content-type": "application/json",
    },
    body: JSON.stringify({ expires_in_seconds: 900 }),
  });
  if (!signUrlResponse.ok) {
    throw new Error(`signUrl: ${signUrlResponse.status} ${await signUrlResponse.text()}`);
  }
  const signUrlResult = await signUrlResponse.json();
  console.log(signUrlResult.url);
  console.log(signUrlResult.grant.id);

  // See how often the address was used, and when last.
  const seeUseQuery = new URLSearchParams({ port });
  const seeUseResponse = await fetch(`${apiUrl}/v1/sandboxes/${encodeURIComponent(sandbox.id)}/preview-urls?${seeUseQuery}`, {
    headers: { authorization: `Bearer ${apiKey}` },
  });
  if (!seeUseResponse.ok) {
    throw new Error(`seeUse: ${seeUseResponse.status} ${await seeUseResponse.text()}`);
  }
  const seeUseResult = await seeUseResponse.json();
  console.log(seeUseResult.items[0].use_count);

  // Take the address back. From now on it is refused, also for those who have it open.
  const revokeUrlResponse = await fetch(`${apiUrl}/v1/sandboxes/${encodeURIComponent(sandbox.id)}/preview-urls/${encodeURIComponent(signUrlResult.grant.id)}`, {
    method: "DELETE",
    headers: { authorization: `Bearer ${apiKey}` },
  });
  if (!revokeUrlResponse.ok) {
    throw new Error(`revokeUrl: ${revokeUrlResponse.status} ${await revokeUrlResponse.text()}`);
  }
  const revokeUrlResult = await revokeUrlResponse.json();
  if (revokeUrlResult.grant.status !== "revoked") {
    throw new Error('revokeUrl: expected grant.status == "revoked"');
  }
} finally {
  // Destroy the sandbox, and the web app with it.
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
