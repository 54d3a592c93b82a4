import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]

response = requests.post(
    f"{api_url}/v1/telemetry/events",
    headers={"Authorization": f"Bearer {api_key}"},
    json={
        "events": [
            {
                "event_id": "01J9X0A7M3P5R8T2V6W4Y1Z9BC",
                "event_name": "console.route_viewed",
                "occurred_at": "2026-03-02T09:10:00Z",
                "session_id": "ses_7b2d9f",
                "properties": {"route": "/sandboxes", "first_visit": False},
                "sandbox_id": None,
            },
            {
                "event_id": "01J9X0B2N4Q6S8U0W3X5Y7Z1AD",
                "event_name": "feature.used",
                "occurred_at": "2026-03-02T09:15:00Z",
                "session_id": "ses_7b2d9f",
                "properties": {
                    "feature": "create_sandbox",
                    "position": 3,
                    "referrer": None,
                },
                "sandbox_id": "sb_a1b2c3d4",
            },
        ]
    },
    timeout=30,
)
response.raise_for_status()
print(response.json())
