const apiUrl = process.env.SECURITY_API_URL;
const queryKey = process.env.SECURITY_QUERY_KEY;

const url = new URL(`${apiUrl}/query`);
url.search = new URLSearchParams({ key: queryKey }).toString();
const response = await fetch(url);
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
