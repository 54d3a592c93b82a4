const bakeryApiUrl = process.env.BAKERY_API_URL;
const bakeryKey = process.env.BAKERY_KEY;

const response = await fetch(`${bakeryApiUrl}/search`, {
  method: "POST",
  headers: { "x-key": bakeryKey },
  body: new URLSearchParams({ text: "dark bread" }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
