const apiUrl = process.env.BAKERY_API_URL;
const accessToken = process.env.BAKERY_ACCESS_TOKEN;

const response = await fetch(`${apiUrl}/loaves`, {
  method: "POST",
  headers: {
    authorization: `Bearer ${accessToken}`,
    "content-type": "application/json",
  },
  body: JSON.stringify({ kind: "Loaf", name: "Bun", weight: 2 }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
