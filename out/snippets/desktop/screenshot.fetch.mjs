import { writeFile } from "node:fs/promises";

const apiUrl = process.env.NULLSPACE_API_URL;
const apiKey = process.env.NULLSPACE_API_KEY;

const response = await fetch(`${apiUrl}/v1/sandboxes/sb_a1b2c3d4/desktop/screenshot`, {
  method: "POST",
  headers: { authorization: `Bearer ${apiKey}` },
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
await writeFile("screenshot.png", response.body);
