const apiUrl = process.env.SECURITY_API_URL;
const accessToken = process.env.SECURITY_ACCESS_TOKEN;

const response = await fetch(`${apiUrl}/oauth`, {
  headers: { authorization: `Bearer ${accessToken}` },
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
