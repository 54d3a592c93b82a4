const apiUrl = process.env.NULLSPACE_API_URL;
const apiKey = process.env.NULLSPACE_API_KEY;

// WebSocket is global in browsers and from Node.js 22 on.
const url = new URL(`${apiUrl}/v1/monitor/ws`.replace("http", "ws"));
// Node's WebSocket sends these headers; the WebSocket of a browser can't.
const socket = new WebSocket(url, {
  protocols: [
    "nullspace.monitor",
    "nullspace.key.ns_live_4f9a7c2e8b1d6035a7e4c9f20b8d1e63",
  ],
  headers: { authorization: `Bearer ${apiKey}` },
});
socket.addEventListener("open", () => {
  socket.send(JSON.stringify({
    type: "monitor_subscribe",
    id: "mon-1",
    interval_ms: 2000,
    include_processes: true,
  }));
});
socket.addEventListener("message", (event) => console.log(event.data));
await new Promise((resolve, reject) => {
  socket.addEventListener("close", resolve);
  socket.addEventListener("error", reject);
});
