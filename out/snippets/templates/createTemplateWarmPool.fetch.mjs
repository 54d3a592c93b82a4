const apiUrl = process.env.NULLSPACE_API_URL;
const apiKey = process.env.NULLSPACE_API_KEY;

const response = await fetch(`${apiUrl}/v1/template-warm-pools`, {
  method: "POST",
  headers: {
    authorization: `Bearer ${apiKey}`,
    "content-type": "application/json",
  },
  body: JSON.stringify({
    name: "base-small",
    template_ref: "base",
    min_ready: 2,
    max_ready: 4,
    resources: { vcpus: 1, memory_mb: 256, disk_mb: 2048 },
    labels: { team: "research" },
    metadata: { owner: "ada@example.com" },
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
