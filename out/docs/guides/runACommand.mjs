// Run a command and share a web server
//
// The shortest way through the API, for languages that have no client library. It
// starts a sandbox, runs a command in it, leaves a web server running, makes its port
// reachable from outside, and throws the sandbox away.

for (const variable of ["NULLSPACE_API_URL", "NULLSPACE_API_KEY"]) {
  if (!process.env[variable]) {
    throw new Error(`${variable} is not set`);
  }
}

const apiUrl = process.env.NULLSPACE_API_URL;
const apiKey = process.env.NULLSPACE_API_KEY;
let sandbox;

try {
  // Start a sandbox from the `base` template with five minutes to live. Keep the `id`
  // of the answer: all later calls name the sandbox by it.
  const createSandboxResponse = await fetch(`${apiUrl}/v1/sandboxes`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${apiKey}`,
      "content-type": "application/json",
    },
    body: JSON.stringify({ template: "base", timeout_ms: 300_000 }),
  });
  if (!createSandboxResponse.ok) {
    throw new Error(`createSandbox: ${createSandboxResponse.status} ${await createSandboxResponse.text()}`);
  }
  sandbox = await createSandboxResponse.json();
  console.log(sandbox.id);

  // Run a shell command and wait for its end, half a minute at most. The call succeeds
  // whenever the command could be run, so look at `exit_code` to see how it went.
  const executeCommandResponse = await fetch(`${apiUrl}/v1/sandboxes/${encodeURIComponent(sandbox.id)}/exec`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${apiKey}`,
      "content-type": "application/json",
    },
    body: JSON.stringify({
      command: "echo hello from nullspace",
      shell: true,
      timeout_secs: 30,
    }),
  });
  if (!executeCommandResponse.ok) {
    throw new Error(`executeCommand: ${executeCommandResponse.status} ${await executeCommandResponse.text()}`);
  }
  const executeCommandResult = await executeCommandResponse.json();
  if (executeCommandResult.exit_code !== 0) {
    throw new Error("executeCommand: expected exit_code == 0");
  }
  console.log(executeCommandResult.stdout);
  console.log(executeCommandResult.exit_code);

  // Start a web server in the background. The answer comes at once, with the process id
  // under which its output can be read and by which it can be ended.
  const startServerResponse = await fetch(`${apiUrl}/v1/sandboxes/${encodeURIComponent(sandbox.id)}/exec`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${apiKey}`,
      "content-type": "application/json",
    },
    body: JSON.stringify({
      command: "cd /workspace && python3 -m http.server 8080",
      shell: true,
      background: true,
    }),
  });
  if (!startServerResponse.ok) {
    throw new Error(`startServer: ${startServerResponse.status} ${await startServerResponse.text()}`);
  }
  const startServerResult = await startServerResponse.json();
  console.log(startServerResult.pid);

  // Ask where the server can be reached. Open `url` if there is one; a local deployment
  // gives only `host`.
  const exposePortResponse = await fetch(`${apiUrl}/v1/sandboxes/${encodeURIComponent(sandbox.id)}/host`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${apiKey}`,
      "content-type": "application/json",
    },
    body: JSON.stringify({ port: 8080 }),
  });
  if (!exposePortResponse.ok) {
    throw new Error(`exposePort: ${exposePortResponse.status} ${await exposePortResponse.text()}`);
  }
  const exposePortResult = await exposePortResponse.json();
  console.log(exposePortResult.url);
  console.log(exposePortResult.host);
} finally {
  // Destroy the sandbox as soon as the work is done rather than wait for its timeout.
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
