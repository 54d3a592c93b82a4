const apiUrl = process.env.NULLSPACE_API_URL;
const apiKey = process.env.NULLSPACE_API_KEY;

// WebSocket is global in browsers and from Node.js 22 on.
const url = new URL(`${apiUrl}/v1/volumes/vol_5e6f7a8b/ws`.replace("http", "ws"));
// Node's WebSocket sends these headers; the WebSocket of a browser can't.
const socket = new WebSocket(url, {
  headers: { authorization: `Bearer ${apiKey}` },
});
socket.addEventListener("open", () => {
  socket.send(JSON.stringify({
    type: "file_watch",
    id: "watch-1",
    path: "/workspace/data",
    recursive: true,
  }));
});
socket.addEventListener("message", (event) => console.log(event.data));
await new Promise((resolve, reject) => {
  socket.addEventListener("close", resolve);
  socket.addEventListener("error", reject);
});
