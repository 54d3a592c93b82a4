const apiUrl = process.env.NULLABILITY_API_URL;

const response = await fetch(`${apiUrl}/things`, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({
    secret: "sec_a1b2c3d4e5f6",
    mustBeSaid: "must be said",
    mayBeLeftOut: 4,
    size: "small",
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
