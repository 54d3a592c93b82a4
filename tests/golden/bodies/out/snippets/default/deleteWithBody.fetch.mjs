const apiUrl = process.env.BODIES_API_URL;

const response = await fetch(`${apiUrl}/optional`, {
  method: "DELETE",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(["a", "b"]),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
