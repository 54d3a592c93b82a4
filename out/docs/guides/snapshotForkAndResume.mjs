// Snapshot, fork and resume a sandbox
//
// Three ways to use a prepared state again. A snapshot is a source for any number of
// new sandboxes, a fork is a copy of a running one, and hibernation puts one to sleep
// until it is needed again.

for (const variable of ["NULLSPACE_API_URL", "NULLSPACE_API_KEY"]) {
  if (!process.env[variable]) {
    throw new Error(`${variable} is not set`);
  }
}

const apiUrl = process.env.NULLSPACE_API_URL;
const apiKey = process.env.NULLSPACE_API_KEY;
const prepare = process.env.NULLSPACE_PREPARE ?? "pip install --quiet pandas";
let resumeSandboxResult;
let forkSandboxResult;
let startFromSnapshotResult;
let snapshot;
let sandbox;

try {
  // Start the sandbox that will be prepared.
  const createSandboxResponse = await fetch(`${apiUrl}/v1/sandboxes`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${apiKey}`,
      "content-type": "application/json",
    },
    body: JSON.stringify({ template: "base", timeout_ms: 600_000 }),
  });
  if (!createSandboxResponse.ok) {
    throw new Error(`createSandbox: ${createSandboxResponse.status} ${await createSandboxResponse.text()}`);
  }
  sandbox = await createSandboxResponse.json();
  console.log(sandbox.id);

  // Do the slow work once.
  const prepareSandboxResponse = await fetch(`${apiUrl}/v1/sandboxes/${encodeURIComponent(sandbox.id)}/exec`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${apiKey}`,
      "content-type": "application/json",
    },
    body: JSON.stringify({ command: prepare, shell: true, timeout_secs: 300 }),
  });
  if (!prepareSandboxResponse.ok) {
    throw new Error(`prepareSandbox: ${prepareSandboxResponse.status} ${await prepareSandboxResponse.text()}`);
  }
  const prepareSandboxResult = await prepareSandboxResponse.json();
  if (prepareSandboxResult.exit_code !== 0) {
    throw new Error("prepareSandbox: expected exit_code == 0");
  }

  // Save the state as a reusable snapshot. The sandbox goes on running meanwhile.
  const takeSnapshotResponse = await fetch(`${apiUrl}/v1/sandboxes/${encodeURIComponent(sandbox.id)}/snapshots`, {
    method: "POST",
    headers: { authorization: `Bearer ${apiKey}` },
  });
  if (!takeSnapshotResponse.ok) {
    throw new Error(`takeSnapshot: ${takeSnapshotResponse.status} ${await takeSnapshotResponse.text()}`);
  }
  snapshot = await takeSnapshotResponse.json();
  console.log(snapshot.id);

  // Start a second sandbox from the snapshot. It finds everything installed, and the
  // snapshot can be used as often as you like.
  const startFromSnapshotResponse = await fetch(`${apiUrl}/v1/sandboxes`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${apiKey}`,
      "content-type": "application/json",
    },
    body: JSON.stringify({ snapshot_id: snapshot.id, timeout_ms: 600_000 }),
  });
  if (!startFromSnapshotResponse.ok) {
    throw new Error(`startFromSnapshot: ${startFromSnapshotResponse.status} ${await startFromSnapshotResponse.text()}`);
  }
  startFromSnapshotResult = await startFromSnapshotResponse.json();
  console.log(startFromSnapshotResult.id);

  // Copy the first sandbox as it is now, running processes included. From here on the
  // two go separate ways.
  const forkSandboxResponse = await fetch(`${apiUrl}/v1/sandboxes/${encodeURIComponent(sandbox.id)}/fork`, {
    method: "POST",
    headers: { authorization: `Bearer ${apiKey}` },
  });
  if (!forkSandboxResponse.ok) {
    throw new Error(`forkSandbox: ${forkSandboxResponse.status} ${await forkSandboxResponse.text()}`);
  }
  forkSandboxResult = await forkSandboxResponse.json();
  console.log(forkSandboxResult.id);

  // Put the first sandbox to sleep. It no longer uses a host; the pause snapshot of the
  // answer is what wakes it again.
  const hibernateSandboxResponse = await fetch(`${apiUrl}/v1/sandboxes/${encodeURIComponent(sandbox.id)}/hibernate`, {
    method: "POST",
    headers: { authorization: `Bearer ${apiKey}` },
  });
  if (!hibernateSandboxResponse.ok) {
    throw new Error(`hibernateSandbox: ${hibernateSandboxResponse.status} ${await hibernateSandboxResponse.text()}`);
  }
  const hibernateSandboxResult = await hibernateSandboxResponse.json();
  console.log(hibernateSandboxResult.id);

  // Wake it up. The path takes the pause snapshot, not the reusable one, and processes
  // go on where they stopped. Use the `id` of the answer from now on.
  const resumeSandboxResponse = await fetch(`${apiUrl}/v1/sandboxes/${encodeURIComponent(hibernateSandboxResult.id)}/resume`, {
    method: "POST",
    headers: { authorization: `Bearer ${apiKey}` },
  });
  if (!resumeSandboxResponse.ok) {
    throw new Error(`resumeSandbox: ${resumeSandboxResponse.status} ${await resumeSandboxResponse.text()}`);
  }
  resumeSandboxResult = await resumeSandboxResponse.json();
  if (resumeSandboxResult.status !== "running") {
    throw new Error('resumeSandbox: expected status == "running"');
  }
  console.log(resumeSandboxResult.id);
} catch (error) {
  // Steps that were not reached can't remove this any more.
  if (sandbox) {
    try {
      const destroyFromSnapshotResponse = await fetch(`${apiUrl}/v1/sandboxes/${encodeURIComponent(sandbox.id)}`, {
        method: "DELETE",
        headers: { authorization: `Bearer ${apiKey}` },
      });
      if (!destroyFromSnapshotResponse.ok) {
        console.error(`destroyFromSnapshot: ${destroyFromSnapshotResponse.status} ${await destroyFromSnapshotResponse.text()}`);
      }
    } catch (fault) {
      console.error(fault);
    }
  }
  throw error;
} finally {
  // Destroy the sandbox that slept.
  if (resumeSandboxResult) {
    try {
      const destroyResumedResponse = await fetch(`${apiUrl}/v1/sandboxes/${encodeURIComponent(resumeSandboxResult.id)}`, {
        method: "DELETE",
        headers: { authorization: `Bearer ${apiKey}` },
      });
      if (!destroyResumedResponse.ok) {
        throw new Error(`destroyResumed: ${destroyResumedResponse.status} ${await destroyResumedResponse.text()}`);
      }
    } catch (error) {
      console.error(error);
      process.exitCode = 1;
    }
  }
  // Destroy the copy.
  if (forkSandboxResult) {
    try {
      const destroyForkResponse = await fetch(`${apiUrl}/v1/sandboxes/${encodeURIComponent(forkSandboxResult.id)}`, {
        method: "DELETE",
        headers: { authorization: `Bearer ${apiKey}` },
      });
      if (!destroyForkResponse.ok) {
        throw new Error(`destroyFork: ${destroyForkResponse.status} ${await destroyForkResponse.text()}`);
      }
    } catch (error) {
      console.error(error);
      process.exitCode = 1;
    }
  }
  // Destroy the sandbox that was started from the snapshot.
  if (startFromSnapshotResult) {
    try {
      const destroyFromSnapshotResponse = await fetch(`${apiUrl}/v1/sandboxes/${encodeURIComponent(startFromSnapshotResult.id)}`, {
        method: "DELETE",
        headers: { authorization: `Bearer ${apiKey}` },
      });
      if (!destroyFromSnapshotResponse.ok) {
        throw new Error(`destroyFromSnapshot: ${destroyFromSnapshotResponse.status} ${await destroyFromSnapshotResponse.text()}`);
      }
    } catch (error) {
      console.error(error);
      process.exitCode = 1;
    }
  }
  // Delete the reusable snapshot, unless you want to start more sandboxes from it.
  if (snapshot) {
    try {
      const deleteSnapshotResponse = await fetch(`${apiUrl}/v1/snapshots/${encodeURIComponent(snapshot.id)}`, {
        method: "DELETE",
        headers: { authorization: `Bearer ${apiKey}` },
      });
      if (!deleteSnapshotResponse.ok) {
        throw new Error(`deleteSnapshot: ${deleteSnapshotResponse.status} ${await deleteSnapshotResponse.text()}`);
      }
    } catch (error) {
      console.error(error);
      process.exitCode = 1;
    }
  }
}
