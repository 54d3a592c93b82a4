import json
import os

from websockets.sync.client import connect

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]

url = f"{api_url}/v1/monitor/ws".replace("http", "ws", 1)
with connect(
    url,
    subprotocols=[
        "nullspace.monitor",
        "nullspace.key.ns_live_4f9a7c2e8b1d6035a7e4c9f20b8d1e63",
    ],
    additional_headers={"Authorization": f"Bearer {api_key}"},
) as socket:
    socket.send(
        json.dumps(
            {
                "type": "monitor_subscribe",
                "id": "mon-1",
                "interval_ms": 2000,
                "include_processes": True,
            }
        )
    )
    for message in socket:
        print(message)
