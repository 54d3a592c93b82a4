const apiUrl = process.env.PARAMETERS_API_URL;

const response = await fetch(`${apiUrl}/headers`, {
  headers: { "if-match": '"abc"', "x-ids": "1,2", cookie: "session=s1" },
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
