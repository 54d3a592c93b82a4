const apiUrl = process.env.NULLSPACE_API_URL;
const apiKey = process.env.NULLSPACE_API_KEY;

const response = await fetch(`${apiUrl}/v1/volumes/vol_5e6f7a8b/files/permissions`, {
  method: "POST",
  headers: {
    authorization: `Bearer ${apiKey}`,
    "content-type": "application/json",
  },
  body: JSON.stringify({ path: "/2026/prepare.sh", permissions: "0755" }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
