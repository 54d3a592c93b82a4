const apiUrl = process.env.NULLSPACE_API_URL;

const response = await fetch(`${apiUrl}/v1/auth/oauth/start`, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({
    provider: "github",
    redirect_to: "https://console.example.com/callback",
    captcha_token: "cap_03AGdBq26",
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
