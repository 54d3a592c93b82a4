import { readFile } from "node:fs/promises";

const bakeryApiUrl = process.env.BAKERY_API_URL;
const bakeryUsername = process.env.BAKERY_USERNAME;
const bakeryPassword = process.env.BAKERY_PASSWORD;
const credentials = new TextEncoder().encode(`${bakeryUsername}:${bakeryPassword}`);

const form = new FormData();
form.append("photo", new Blob([await readFile("photo.png")]), "photo.png");
form.append("caption", "caption");
const response = await fetch(`${bakeryApiUrl}/loaves/1c710ca8-5d4a-4f6b-9a7c-1e2d3c4b5a69/photo`, {
  method: "PUT",
  headers: {
    authorization: `Basic ${btoa(String.fromCharCode(...credentials))}`,
  },
  body: form,
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
