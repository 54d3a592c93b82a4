const apiUrl = process.env.NULLSPACE_API_URL;
const accessToken = process.env.NULLSPACE_ACCESS_TOKEN;

const response = await fetch(`${apiUrl}/v1/keys/3c5e7a91-2b4d-4f68-9a0c-1e3d5f7b9c20`, {
  method: "DELETE",
  headers: { authorization: `Bearer ${accessToken}` },
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
