const apiUrl = process.env.NULLSPACE_API_URL;
const apiKey = process.env.NULLSPACE_API_KEY;

// WebSocket is global in browsers and from Node.js 22 on.
const url = new URL(`${apiUrl}/v1/lifecycle/ws`.replace("http", "ws"));
// Node's WebSocket sends these headers; the WebSocket of a browser can't.
const socket = new WebSocket(url, {
  headers: { authorization: `Bearer ${apiKey}` },
});
socket.addEventListener("open", () => {
  socket.send(JSON.stringify({
    type: "subscribe",
    sandbox_id: "sb_a1b2c3d4",
    operation: "hibernate",
  }));
});
socket.addEventListener("message", (event) => console.log(event.data));
await new Promise((resolve, reject) => {
  socket.addEventListener("close", resolve);
  socket.addEventListener("error", reject);
});
