const apiUrl = process.env.STREAMS_API_URL;

const response = await fetch(`${apiUrl}/report`, {
  method: "HEAD",
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(Object.fromEntries(response.headers));
