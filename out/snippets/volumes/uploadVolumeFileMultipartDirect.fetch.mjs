import { readFile } from "node:fs/promises";

const apiUrl = process.env.NULLSPACE_API_URL;
const volumeGrant = process.env.NULLSPACE_VOLUME_GRANT;

const url = new URL(`${apiUrl}/v1/volumes/vol_5e6f7a8b/file`);
url.search = new URLSearchParams({ grant: volumeGrant }).toString();
const form = new FormData();
form.append("file", new Blob([await readFile("file.bin")], { type: "application/octet-stream" }), "file.bin");
const response = await fetch(url, {
  method: "POST",
  body: form,
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
