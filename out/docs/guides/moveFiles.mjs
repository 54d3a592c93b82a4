// Send a file, work on it, and fetch the result
//
// Streams a local file into a sandbox as raw bytes, lets a command work on it, and
// streams the result back. Neither way does the whole file have to fit into memory:
// read from and write to a local file in chunks.

import { createReadStream } from "node:fs";
import { writeFile } from "node:fs/promises";

for (const variable of [
  "NULLSPACE_API_URL",
  "NULLSPACE_API_KEY",
  "NULLSPACE_CONTENT_FILE",
]) {
  if (!process.env[variable]) {
    throw new Error(`${variable} is not set`);
  }
}

const apiUrl = process.env.NULLSPACE_API_URL;
const apiKey = process.env.NULLSPACE_API_KEY;
const contentFile = process.env.NULLSPACE_CONTENT_FILE;
const path = process.env.NULLSPACE_PATH ?? "/workspace/data/scores.csv";
let sandbox;

try {
  // Start a sandbox with ten minutes to live, enough for the transfers.
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

  // Stream the file up. Directories on the way are made, and a file that is already
  // there is replaced. Send a length or use chunked encoding; both work.
  const uploadFileQuery = new URLSearchParams({ path });
  const uploadFileResponse = await fetch(`${apiUrl}/v1/sandboxes/${encodeURIComponent(sandbox.id)}/file?${uploadFileQuery}`, {
    method: "PUT",
    headers: {
      authorization: `Bearer ${apiKey}`,
      "content-type": "application/octet-stream",
    },
    body: createReadStream(contentFile),
    duplex: "half",
  });
  if (!uploadFileResponse.ok) {
    throw new Error(`uploadFile: ${uploadFileResponse.status} ${await uploadFileResponse.text()}`);
  }

  // Compare the size in the sandbox with that of the local file.
  const checkFileResponse = await fetch(`${apiUrl}/v1/sandboxes/${encodeURIComponent(sandbox.id)}/files/info`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${apiKey}`,
      "content-type": "application/json",
    },
    body: JSON.stringify({ path }),
  });
  if (!checkFileResponse.ok) {
    throw new Error(`checkFile: ${checkFileResponse.status} ${await checkFileResponse.text()}`);
  }
  const checkFileResult = await checkFileResponse.json();
  if (checkFileResult.is_dir !== false) {
    throw new Error("checkFile: expected is_dir == false");
  }
  console.log(checkFileResult.size);

  // Let a command make a new file out of it. The path goes in as an environment
  // variable, so that no quoting is needed.
  const sortFileResponse = await fetch(`${apiUrl}/v1/sandboxes/${encodeURIComponent(sandbox.id)}/exec`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${apiKey}`,
      "content-type": "application/json",
    },
    body: JSON.stringify({
      command: 'sort -r "$SOURCE" > /workspace/data/sorted.csv',
      shell: true,
      timeout_secs: 60,
      envs: { SOURCE: path },
    }),
  });
  if (!sortFileResponse.ok) {
    throw new Error(`sortFile: ${sortFileResponse.status} ${await sortFileResponse.text()}`);
  }
  const sortFileResult = await sortFileResponse.json();
  if (sortFileResult.exit_code !== 0) {
    throw new Error("sortFile: expected exit_code == 0");
  }

  // Stream the result down. Write the body to disk as it arrives instead of collecting
  // it first.
  const downloadFileResponse = await fetch(`${apiUrl}/v1/sandboxes/${encodeURIComponent(sandbox.id)}/file?path=%2Fworkspace%2Fdata%2Fsorted.csv`, {
    headers: { authorization: `Bearer ${apiKey}` },
  });
  if (!downloadFileResponse.ok) {
    throw new Error(`downloadFile: ${downloadFileResponse.status} ${await downloadFileResponse.text()}`);
  }
  await writeFile("file.bin", downloadFileResponse.body);
} finally {
  // Destroy the sandbox; its files go with it.
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
