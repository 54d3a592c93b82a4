const apiUrl = process.env.BODIES_API_URL;

const response = await fetch(`${apiUrl}/xml`, {
  method: "POST",
  headers: { "content-type": "application/xml" },
  body: '<?xml version="1.0" encoding="UTF-8"?>\n<order id="7"/>\n',
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
