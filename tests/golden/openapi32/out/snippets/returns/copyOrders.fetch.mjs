const apiUrl = process.env.API_URL;
const apiAccessToken = process.env.API_ACCESS_TOKEN;

const response = await fetch(`${apiUrl}/orders`, {
  method: "COPY",
  headers: { authorization: `Bearer ${apiAccessToken}` },
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
