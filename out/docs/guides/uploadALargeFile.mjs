// Upload a large file in parts
//
// For files that are too large, or lines too shaky, for one request. The file is
// announced, sent in parts that can be repeated one by one, and put in place once all
// of them have arrived.

import { createReadStream } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

for (const variable of [
  "NULLSPACE_API_URL",
  "NULLSPACE_API_KEY",
  "NULLSPACE_SANDBOX_ID",
  "NULLSPACE_TARGET_PATH",
  "NULLSPACE_CONTENT_LENGTH",
  "NULLSPACE_PART_FILE",
]) {
  if (!process.env[variable]) {
    throw new Error(`${variable} is not set`);
  }
}

const apiUrl = process.env.NULLSPACE_API_URL;
const apiKey = process.env.NULLSPACE_API_KEY;
const sandboxId = process.env.NULLSPACE_SANDBOX_ID;
const targetPath = process.env.NULLSPACE_TARGET_PATH;
const contentLength = Number(process.env.NULLSPACE_CONTENT_LENGTH);
const partNumber = Number(process.env.NULLSPACE_PART_NUMBER ?? 0);
const partFile = process.env.NULLSPACE_PART_FILE;

// Announce the file. The answer tells how large each part has to be, how many there
// are, and how many may be sent at the same time. The idempotency key keeps a repeated
// call from reserving space twice.
const openSessionResponse = await fetch(`${apiUrl}/v1/sandboxes/${encodeURIComponent(sandboxId)}/uploads`, {
  method: "POST",
  headers: {
    authorization: `Bearer ${apiKey}`,
    "content-type": "application/json",
    "idempotency-key": "8d1f6a52-93c7-4b0e-a4d8-5e2c7f9b1036",
  },
  body: JSON.stringify({
    kind: "file",
    source_kind: "restartable_file",
    target_path: targetPath,
    content_length: contentLength,
    conflict: "replace",
    checksum_algorithm: "sha256",
  }),
});
if (!openSessionResponse.ok) {
  throw new Error(`openSession: ${openSessionResponse.status} ${await openSessionResponse.text()}`);
}
const openSessionResult = await openSessionResponse.json();
console.log(openSessionResult.session.upload_id);
console.log(openSessionResult.session.part_size);
console.log(openSessionResult.session.part_count);

// Send one part, and repeat the step for every other. Parts may go in any order; one
// that was lost on the way is simply sent again.
let sendPartResult;
let retries = 0;
for (;;) {
  const sendPartResponse = await fetch(`${apiUrl}/v1/sandboxes/${encodeURIComponent(sandboxId)}/uploads/${encodeURIComponent(openSessionResult.session.upload_id)}/parts/${partNumber}`, {
    method: "PUT",
    headers: {
      authorization: `Bearer ${apiKey}`,
      "content-type": "application/octet-stream",
    },
    body: createReadStream(partFile),
    duplex: "half",
  });
  sendPartResult = await sendPartResponse.json().catch(() => null);
  if (sendPartResponse.ok) {
    break;
  }
  if (retries < 5) {
    retries += 1;
    await sleep(1000);
    continue;
  }
  throw new Error(`sendPart: status ${sendPartResponse.status}, expected a status of success`);
}
console.log(sendPartResult.accepted_bytes);

// Ask which parts have arrived. After an interruption, begin here and go on with
// `next_part`.
const checkProgressResponse = await fetch(`${apiUrl}/v1/sandboxes/${encodeURIComponent(sandboxId)}/uploads/${encodeURIComponent(openSessionResult.session.upload_id)}`, {
  headers: { authorization: `Bearer ${apiKey}` },
});
if (!checkProgressResponse.ok) {
  throw new Error(`checkProgress: ${checkProgressResponse.status} ${await checkProgressResponse.text()}`);
}
const checkProgressResult = await checkProgressResponse.json();
console.log(checkProgressResult.accepted_bytes);

// Put the file in place. Until this call succeeds, nothing is to be seen at the target
// path.
const publishFileResponse = await fetch(`${apiUrl}/v1/sandboxes/${encodeURIComponent(sandboxId)}/uploads/${encodeURIComponent(openSessionResult.session.upload_id)}/complete`, {
  method: "POST",
  headers: {
    authorization: `Bearer ${apiKey}`,
    "content-type": "application/json",
    "idempotency-key": "0b7c3e94-61fa-4d28-9e5b-7a1d4c8f2e60",
  },
  body: JSON.stringify({}),
});
if (!publishFileResponse.ok) {
  throw new Error(`publishFile: ${publishFileResponse.status} ${await publishFileResponse.text()}`);
}
const publishFileResult = await publishFileResponse.json();
console.log(publishFileResult.published_bytes);
