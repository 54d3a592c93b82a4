import { readFile } from "node:fs/promises";

const apiUrl = process.env.NULLSPACE_API_URL;
const apiKey = process.env.NULLSPACE_API_KEY;

const response = await fetch(`${apiUrl}/v1/sandboxes/sb_a1b2c3d4/uploads/upl_2b4d6f80/parts/2`, {
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
