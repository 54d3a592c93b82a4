const apiUrl = process.env.TAGS_API_URL;

const response = await fetch(`${apiUrl}/orders`, {
  method: "PURGE",
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
