const apiUrl = process.env.BODIES_API_URL;

const response = await fetch(`${apiUrl}/form`, {
  method: "POST",
  body: new URLSearchParams([
    ["grant_type", "client credentials"],
    ["scope", "a"],
    ["scope", "b"],
  ]),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
