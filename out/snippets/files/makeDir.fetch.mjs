const apiUrl = process.env.NULLSPACE_API_URL;
const apiKey = process.env.NULLSPACE_API_KEY;

const response = await fetch(`${apiUrl}/v1/sandboxes/sb_a1b2c3d4/files/mkdir`, {
  method: "POST",
  headers: {
    authorization: `Bearer ${apiKey}`,
    "content-type": "application/json",
  },
  body: JSON.stringify({ path: "/workspace/data" }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
