const securityApiUrl = process.env.SECURITY_API_URL;
const securityUsername = process.env.SECURITY_USERNAME;
const securityPassword = process.env.SECURITY_PASSWORD;
const credentials = new TextEncoder().encode(`${securityUsername}:${securityPassword}`);

const response = await fetch(`${securityApiUrl}/basic`, {
  headers: {
    authorization: `Basic ${btoa(String.fromCharCode(...credentials))}`,
  },
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
