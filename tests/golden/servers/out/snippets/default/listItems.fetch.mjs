const apiUrl = process.env.SERVERS_API_URL;

const response = await fetch(`${apiUrl}/items`);
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
