import { writeFile } from "node:fs/promises";

const apiUrl = process.env.NULLSPACE_API_URL;
const apiKey = process.env.NULLSPACE_API_KEY;

const url = new URL(`${apiUrl}/v1/sandboxes/sb_a1b2c3d4/file`);
url.search = new URLSearchParams({
  path: "/workspace/data/scores.csv",
}).toString();
const response = await fetch(url, {
  headers: { authorization: `Bearer ${apiKey}` },
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
await writeFile("file.bin", response.body);
