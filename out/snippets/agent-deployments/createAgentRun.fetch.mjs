const apiUrl = process.env.NULLSPACE_API_URL;
const apiKey = process.env.NULLSPACE_API_KEY;

const response = await fetch(`${apiUrl}/v1/agent-deployments/adpl_1234abcd/runs`, {
  method: "POST",
  headers: {
    authorization: `Bearer ${apiKey}`,
    "content-type": "application/json",
  },
  body: JSON.stringify({
    input: { week: 9 },
    envs: { OPENAI_API_KEY: "sk-proj-3f9a" },
    retain_on_failure: true,
    retention_seconds: 3600,
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
