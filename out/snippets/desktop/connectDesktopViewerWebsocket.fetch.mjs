const apiUrl = process.env.NULLSPACE_API_URL;
const desktopViewerToken = process.env.NULLSPACE_DESKTOP_VIEWER_TOKEN;

// WebSocket is global in browsers and from Node.js 22 on.
const url = new URL(`${apiUrl}/v1/sandboxes/sb_a1b2c3d4/desktop/viewer/ws`.replace("http", "ws"));
url.search = new URLSearchParams({ auth: desktopViewerToken }).toString();
const socket = new WebSocket(url);
socket.addEventListener("open", () => socket.send(new TextEncoder().encode("RFB 003.008\n")));
socket.addEventListener("message", (event) => console.log(event.data));
await new Promise((resolve, reject) => {
  socket.addEventListener("close", resolve);
  socket.addEventListener("error", reject);
});
