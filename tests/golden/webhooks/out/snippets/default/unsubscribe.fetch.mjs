const apiUrl = process.env.WEBHOOKS_API_URL;

const response = await fetch(`${apiUrl}/subscriptions/subscription_a1b2c3d4`, {
  method: "DELETE",
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
