const apiUrl = process.env.NULLSPACE_API_URL;

const response = await fetch(`${apiUrl}/v1/desktop/viewer-assets/viewer.js`);
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.text());
