import { readFile } from "node:fs/promises";

const apiUrl = process.env.BODIES_API_URL;

const form = new FormData();
form.append("title", "@not a file");
form.append("meta", new Blob(['{"width":640}'], { type: "application/json" }));
form.append("file", new Blob([await readFile("file.png")], { type: "image/png" }), "file.png");
const response = await fetch(`${apiUrl}/multipart`, {
  method: "POST",
  body: form,
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
