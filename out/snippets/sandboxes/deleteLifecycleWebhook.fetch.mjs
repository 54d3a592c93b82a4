const apiUrl = process.env.NULLSPACE_API_URL;
const apiKey = process.env.NULLSPACE_API_KEY;

const response = await fetch(`${apiUrl}/v1/lifecycle/webhooks/7c9e6679-7425-40de-944b-e07fc1f90ae7`, {
  method: "DELETE",
  headers: { authorization: `Bearer ${apiKey}` },
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
