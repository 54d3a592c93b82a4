import { writeFile } from "node:fs/promises";

const bakeryBakeryUrl = process.env.BAKERY_BAKERY_URL;
const bakeryKey = process.env.BAKERY_KEY;

const response = await fetch(`${bakeryBakeryUrl}/loaves/1c710ca8-5d4a-4f6b-9a7c-1e2d3c4b5a69/photo`, {
  headers: { "x-key": bakeryKey },
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
await writeFile("photo.png", response.body);
