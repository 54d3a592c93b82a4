import { writeFile } from "node:fs/promises";

const apiUrl = process.env.STREAMS_API_URL;

const response = await fetch(`${apiUrl}/archive`);
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
await writeFile("archive.zip", response.body);
