const apiUrl = process.env.STREAMS_API_URL;

const response = await fetch(`${apiUrl}/lines`);
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
