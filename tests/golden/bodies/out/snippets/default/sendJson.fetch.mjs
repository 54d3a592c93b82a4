const apiUrl = process.env.BODIES_API_URL;

const response = await fetch(`${apiUrl}/json`, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: '{"big":12345678901234567890,"exact":1.10,"ratio":0.5}',
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
