import { readFile } from "node:fs/promises";

const apiUrl = process.env.NULLSPACE_API_URL;
const apiKey = process.env.NULLSPACE_API_KEY;

const response = await fetch(`${apiUrl}/v1/templates/blobs/blob_9f86d081884c`, {
  method: "PUT",
  headers: {
    authorization: `Bearer ${apiKey}`,
    "content-type": "application/octet-stream",
  },
  body: await readFile("data.bin"),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
