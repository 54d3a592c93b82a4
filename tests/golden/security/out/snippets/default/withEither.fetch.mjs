const apiUrl = process.env.SECURITY_API_URL;
const apiKey = process.env.SECURITY_API_KEY;

const response = await fetch(`${apiUrl}/either`, {
  headers: { "x-key": apiKey },
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
