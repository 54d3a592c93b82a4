const apiUrl = process.env.NULLSPACE_API_URL;

const response = await fetch(`${apiUrl}/v1/auth/signin`, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({
    email: "ada@example.com",
    password: "correct-horse-battery",
    captcha_token: null,
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
