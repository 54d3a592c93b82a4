const apiUrl = process.env.SECURITY_API_URL;
const cookieKey = process.env.SECURITY_COOKIE_KEY;

const response = await fetch(`${apiUrl}/cookie`, {
  headers: { cookie: `key=${cookieKey}` },
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
