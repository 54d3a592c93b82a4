const apiUrl = process.env.API_URL;
const apiAccessToken = process.env.API_ACCESS_TOKEN;

const response = await fetch(`${apiUrl}/orders`, {
  method: "QUERY",
  headers: {
    authorization: `Bearer ${apiAccessToken}`,
    "content-type": "application/json",
  },
  body: JSON.stringify({ state: "open" }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
let rest = "";
for await (const chunk of response.body.pipeThrough(new TextDecoderStream())) {
  const lines = (rest + chunk).split("\n");
  rest = lines.pop();
  for (const line of lines) {
    console.log(line);
  }
}
