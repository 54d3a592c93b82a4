import { readFile } from "node:fs/promises";

const apiUrl = process.env.NULLSPACE_API_URL;
const apiKey = process.env.NULLSPACE_API_KEY;

const response = await fetch(`${apiUrl}/v1/volumes/vol_5e6f7a8b/uploads/upl_9c3e5a71/parts/0`, {
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
console.log(await response.json());
