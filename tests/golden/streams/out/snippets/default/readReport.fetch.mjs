const apiUrl = process.env.STREAMS_API_URL;

const response = await fetch(`${apiUrl}/report`);
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.text());
