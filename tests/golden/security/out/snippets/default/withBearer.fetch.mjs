const securityApiUrl = process.env.SECURITY_API_URL;
const consoleToken = process.env.CONSOLE_TOKEN;

const response = await fetch(`${securityApiUrl}/bearer`, {
  headers: { authorization: `Bearer ${consoleToken}` },
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
