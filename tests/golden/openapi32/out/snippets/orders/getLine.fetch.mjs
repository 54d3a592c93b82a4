const apiUrl = process.env.API_URL;
const apiKey = process.env.API_KEY;

const response = await fetch(`${apiUrl}/orders/order_a1b2c3d4/lines/1`, {
  headers: { cookie: `session=${apiKey}` },
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
