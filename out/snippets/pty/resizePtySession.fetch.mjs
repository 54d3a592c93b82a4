const apiUrl = process.env.NULLSPACE_API_URL;
const apiKey = process.env.NULLSPACE_API_KEY;

const response = await fetch(`${apiUrl}/v1/sandboxes/sb_a1b2c3d4/pty/pty_3e7a5c19/resize`, {
  method: "POST",
  headers: {
    authorization: `Bearer ${apiKey}`,
    "content-type": "application/json",
  },
  body: JSON.stringify({ cols: 160, rows: 48 }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
