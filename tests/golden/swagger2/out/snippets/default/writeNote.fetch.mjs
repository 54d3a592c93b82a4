const bakeryApiUrl = process.env.BAKERY_API_URL;
const bakeryKey = process.env.BAKERY_KEY;

const response = await fetch(`${bakeryApiUrl}/notes`, {
  method: "PUT",
  headers: { "x-key": bakeryKey, "content-type": "text/plain" },
  body: "Out of rye.",
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.text());
