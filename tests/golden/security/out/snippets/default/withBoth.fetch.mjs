const apiUrl = process.env.SECURITY_API_URL;
const queryKey = process.env.SECURITY_QUERY_KEY;
const apiKey = process.env.SECURITY_API_KEY;

const url = new URL(`${apiUrl}/both`);
url.search = new URLSearchParams({ key: queryKey }).toString();
const response = await fetch(url, {
  headers: { "x-key": apiKey },
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
