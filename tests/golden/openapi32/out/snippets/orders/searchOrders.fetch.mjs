const apiUrl = process.env.API_URL;
const apiAccessToken = process.env.API_ACCESS_TOKEN;

const url = new URL(`${apiUrl}/orders`);
url.search = new URLSearchParams({ words: "rye bread", page: "2" }).toString();
const response = await fetch(url, {
  headers: { authorization: `Bearer ${apiAccessToken}` },
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
let rest = "";
for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
  const lines = (rest + chunk).split("\n");
  rest = lines.pop();
  for (const line of lines) {
    if (line.startsWith("data:")) {
      console.log(line.slice(5).trim());
    }
  }
}
