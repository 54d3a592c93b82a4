const apiUrl = process.env.NULLSPACE_API_URL;
const accessToken = process.env.NULLSPACE_ACCESS_TOKEN;

const response = await fetch(`${apiUrl}/v1/admin/users/0d9b7a52-3f3e-4a86-9c39-6f2f0b1f5c77`, {
  headers: { authorization: `Bearer ${accessToken}` },
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
