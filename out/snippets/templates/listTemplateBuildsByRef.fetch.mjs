const apiUrl = process.env.NULLSPACE_API_URL;
const apiKey = process.env.NULLSPACE_API_KEY;

const response = await fetch(`${apiUrl}/v1/templates/refs/research%2Fdata-tools/builds`, {
  headers: { authorization: `Bearer ${apiKey}` },
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
