import { readFile } from "node:fs/promises";

const apiUrl = process.env.BODIES_API_URL;

const response = await fetch(`${apiUrl}/binary`, {
  method: "PUT",
  headers: { "content-type": "application/octet-stream" },
  body: await readFile("data.bin"),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
