const apiUrl = process.env.BODIES_API_URL;

const response = await fetch(`${apiUrl}/text`, {
  method: "PUT",
  headers: { "content-type": "text/plain" },
  body: "it's\n$HOME",
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
