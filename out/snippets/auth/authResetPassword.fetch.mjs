const apiUrl = process.env.NULLSPACE_API_URL;

const response = await fetch(`${apiUrl}/v1/auth/password/reset`, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({
    email: "ada@example.com",
    captcha_token: "cap_03AGdBq26",
    redirect_to: "https://console.example.com/new-password",
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
