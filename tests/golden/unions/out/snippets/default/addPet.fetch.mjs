const apiUrl = process.env.UNIONS_API_URL;

const response = await fetch(`${apiUrl}/pets`, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ kind: "cat", name: "Rex", lives: 1 }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
