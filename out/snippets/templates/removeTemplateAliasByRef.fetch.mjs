const apiUrl = process.env.NULLSPACE_API_URL;
const apiKey = process.env.NULLSPACE_API_KEY;

const response = await fetch(`${apiUrl}/v1/templates/refs/research%2Fdata-tools/aliases/data`, {
  method: "DELETE",
  headers: { authorization: `Bearer ${apiKey}` },
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
