const apiUrl = process.env.NULLSPACE_API_URL;

const response = await fetch(`${apiUrl}/healthz`);
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
