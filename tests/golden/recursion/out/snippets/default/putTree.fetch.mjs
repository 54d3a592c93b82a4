const apiUrl = process.env.RECURSION_API_URL;

const response = await fetch(`${apiUrl}/nodes`, {
  method: "PUT",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ name: "my-node" }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
