const apiUrl = process.env.BODIES_API_URL;

const response = await fetch(`${apiUrl}/patch`, {
  method: "PATCH",
  headers: { "content-type": "application/merge-patch+json" },
  body: JSON.stringify({ name: null }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
