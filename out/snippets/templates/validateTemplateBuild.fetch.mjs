const apiUrl = process.env.NULLSPACE_API_URL;
const apiKey = process.env.NULLSPACE_API_KEY;

const response = await fetch(`${apiUrl}/v1/templates/validate`, {
  method: "POST",
  headers: {
    authorization: `Bearer ${apiKey}`,
    "content-type": "application/json",
  },
  body: JSON.stringify({
    name: "data-tools",
    base_image: "base",
    tags: ["default", "v1"],
    steps: [
      { action: "apt_install", packages: ["git", "curl"] },
      { action: "pip_install", packages: ["numpy==2.2.3", "pandas"] },
      { action: "npm_install", packages: ["typescript@5.8.2"], g: true },
      { action: "bun_install", packages: ["hono@4.7.2"] },
    ],
    build_envs: { PIP_NO_CACHE_DIR: "1" },
    build_config: { vcpus: 2, memory_mib: 1024, internet_access: true },
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
