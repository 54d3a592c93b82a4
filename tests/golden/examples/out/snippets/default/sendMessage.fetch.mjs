const apiUrl = process.env.EXAMPLES_API_URL;

const response = await fetch(`${apiUrl}/messages`, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ to: "ada@example.com", text: "Hello" }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
