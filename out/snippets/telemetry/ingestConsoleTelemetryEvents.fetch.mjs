const apiUrl = process.env.NULLSPACE_API_URL;
const apiKey = process.env.NULLSPACE_API_KEY;

const response = await fetch(`${apiUrl}/v1/telemetry/events`, {
  method: "POST",
  headers: {
    authorization: `Bearer ${apiKey}`,
    "content-type": "application/json",
  },
  body: JSON.stringify({
    events: [
      {
        event_id: "01J9X0A7M3P5R8T2V6W4Y1Z9BC",
        event_name: "console.route_viewed",
        occurred_at: "2026-03-02T09:10:00Z",
        session_id: "ses_7b2d9f",
        properties: { route: "/sandboxes", first_visit: false },
        sandbox_id: null,
      },
      {
        event_id: "01J9X0B2N4Q6S8U0W3X5Y7Z1AD",
        event_name: "feature.used",
        occurred_at: "2026-03-02T09:15:00Z",
        session_id: "ses_7b2d9f",
        properties: { feature: "create_sandbox", position: 3, referrer: null },
        sandbox_id: "sb_a1b2c3d4",
      },
    ],
  }),
});
if (!response.ok) {
  throw new Error(`${response.status} ${await response.text()}`);
}
console.log(await response.json());
