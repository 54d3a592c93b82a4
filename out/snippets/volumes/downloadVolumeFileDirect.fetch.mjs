import { writeFile } from "node:fs/promises";

const apiUrl = process.env.NULLSPACE_API_URL;
const volumeGrant = process.env.NULLSPACE_VOLUME_GRANT;

const url = new URL(`${apiUrl}/v1/volumes/vol_5e6f7a8b/file`);
url.search = new URLSearchParams({ grant: volumeGrant }).toString();
const response = await fetch(url);
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
await writeFile("file.bin", response.body);
