const apiUrl = process.env.UNIONS_API_URL;

const response = await fetch(`${apiUrl}/search`, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ by: "by" }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
