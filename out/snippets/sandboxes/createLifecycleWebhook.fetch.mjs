const apiUrl = process.env.NULLSPACE_API_URL;
const apiKey = process.env.NULLSPACE_API_KEY;

const response = await fetch(`${apiUrl}/v1/lifecycle/webhooks`, {
  method: "POST",
  headers: {
    authorization: `Bearer ${apiKey}`,
    "content-type": "application/json",
  },
  body: JSON.stringify({
    url: "https://hooks.example.com/nullspace",
    operations: ["create", "hibernate", "destroy"],
    signing_secret: "3Qm9vT7xLr2ZbW8kYd5NfHs4Jc6PgAe1",
    enabled: true,
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
