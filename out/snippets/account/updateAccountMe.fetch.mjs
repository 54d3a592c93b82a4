const apiUrl = process.env.NULLSPACE_API_URL;
const accessToken = process.env.NULLSPACE_ACCESS_TOKEN;

const response = await fetch(`${apiUrl}/v1/account/me`, {
  method: "PATCH",
  headers: {
    authorization: `Bearer ${accessToken}`,
    "content-type": "application/json",
  },
  body: JSON.stringify({ display_name: "Ada L." }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
