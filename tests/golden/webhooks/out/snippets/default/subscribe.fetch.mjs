const apiUrl = process.env.WEBHOOKS_API_URL;

const response = await fetch(`${apiUrl}/subscriptions`, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ url: "https://example.com/example" }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
