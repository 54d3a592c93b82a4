const apiUrl = process.env.NULLSPACE_API_URL;
const accessToken = process.env.NULLSPACE_ACCESS_TOKEN;

const response = await fetch(`${apiUrl}/v1/admin/quota-tiers`, {
  headers: { authorization: `Bearer ${accessToken}` },
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
