const apiUrl = process.env.TAGS_API_URL;

const response = await fetch(`${apiUrl}/orders`, {
  method: "QUERY",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ state: "open" }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
