// Upload a file in a session, part by part
//
// For files that are too large, or lines too shaky, for one request. The file is
// announced, sent in parts that can be repeated one by one, and put in place once all
// of them have arrived. The file of this guide is a single part, so `part_size` bytes
// at most; a larger one is cut into pieces of that size, and the step that sends a part
// is made once for each, in the same way.

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
const partFile = process.env.NULLSPACE_PART_FILE;

// Announce the file. The answer tells how large each part has to be, how many there
// are, and how many may be sent at the same time. More than one part is too many for
// this guide, which ends here then. If you repeat the call, send an `Idempotency-Key`
// that is new for each upload, so that no space is reserved twice.
const openSessionResponse = await fetch(`${apiUrl}/v1/sandboxes/${encodeURIComponent(sandboxId)}/uploads`, {
  method: "POST",
  headers: {
    authorization: `Bearer ${apiKey}`,
    "content-type": "application/json",
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
if (openSessionResult.session.part_count !== 1) {
  throw new Error("openSession: expected session.part_count == 1");
}
console.log(openSessionResult.session.upload_id);
console.log(openSessionResult.session.part_size);
console.log(openSessionResult.session.part_count);

// Send the part, number 0. A larger file goes on with 1, 2 and so forth: part n holds
// the bytes from n times `part_size` on, and only the last may be shorter. Parts may go
// in any order; one that was lost on the way is simply sent again. A failure is worth
// another try only where the server is at fault, or where `error_detail` says that it
// is `retryable`.
let sendPartResult;
let retries = 0;
for (;;) {
  const sendPartResponse = await fetch(`${apiUrl}/v1/sandboxes/${encodeURIComponent(sandboxId)}/uploads/${encodeURIComponent(openSessionResult.session.upload_id)}/parts/0`, {
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
  if (retries < 5 && (sendPartResponse.status >= 500 || sendPartResult?.error_detail?.retryable === true)) {
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
// path. It takes an `Idempotency-Key` too, for those who repeat it after a lost answer.
const publishFileResponse = await fetch(`${apiUrl}/v1/sandboxes/${encodeURIComponent(sandboxId)}/uploads/${encodeURIComponent(openSessionResult.session.upload_id)}/complete`, {
  method: "POST",
  headers: {
    authorization: `Bearer ${apiKey}`,
    "content-type": "application/json",
  },
  body: JSON.stringify({}),
});
if (!publishFileResponse.ok) {
  throw new Error(`publishFile: ${publishFileResponse.status} ${await publishFileResponse.text()}`);
}
const publishFileResult = await publishFileResponse.json();
console.log(publishFileResult.published_bytes);
