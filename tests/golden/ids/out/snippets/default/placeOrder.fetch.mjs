const apiUrl = process.env.IDENTIFIERS_API_URL;

const response = await fetch(`${apiUrl}/orders`, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({
    customer: "c_12",
    lines: [{ item: "rye", count: 3 }],
    note: "Ring twice.",
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
