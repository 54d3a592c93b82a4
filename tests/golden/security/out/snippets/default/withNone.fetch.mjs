const apiUrl = process.env.SECURITY_API_URL;

const response = await fetch(`${apiUrl}/none`);
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
