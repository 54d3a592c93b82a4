import { readFile } from "node:fs/promises";

const apiUrl = process.env.NULLSPACE_API_URL;
const apiKey = process.env.NULLSPACE_API_KEY;

const url = new URL(`${apiUrl}/v1/sandboxes/sb_a1b2c3d4/file`);
url.search = new URLSearchParams({
  path: "/workspace/data/scores.csv",
}).toString();
const response = await fetch(url, {
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
