import json
import os

from websockets.sync.client import connect

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]

url = f"{api_url}/v1/lifecycle/ws".replace("http", "ws", 1)
with connect(url, additional_headers={"Authorization": f"Bearer {api_key}"}) as socket:
    socket.send(
        json.dumps(
            {"type": "subscribe", "sandbox_id": "sb_a1b2c3d4", "operation": "hibernate"}
        )
    )
    for message in socket:
        print(message)
