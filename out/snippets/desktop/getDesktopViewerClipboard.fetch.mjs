const apiUrl = process.env.NULLSPACE_API_URL;
const desktopViewerToken = process.env.NULLSPACE_DESKTOP_VIEWER_TOKEN;

const url = new URL(`${apiUrl}/v1/sandboxes/sb_a1b2c3d4/desktop/viewer/clipboard`);
url.search = new URLSearchParams({ auth: desktopViewerToken }).toString();
const response = await fetch(url);
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
