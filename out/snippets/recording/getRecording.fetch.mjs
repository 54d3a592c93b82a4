const apiUrl = process.env.NULLSPACE_API_URL;
const apiKey = process.env.NULLSPACE_API_KEY;

const response = await fetch(`${apiUrl}/v1/sandboxes/sb_a1b2c3d4/desktop/recording/2f6b1c94-8d3e-4a57-9e01-5c7a0b4d8f26`, {
  headers: { authorization: `Bearer ${apiKey}` },
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
