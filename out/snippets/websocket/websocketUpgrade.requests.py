import json
import os

from websockets.sync.client import connect

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]

url = f"{api_url}/v1/sandboxes/sb_a1b2c3d4/ws".replace("http", "ws", 1)
with connect(url, additional_headers={"Authorization": f"Bearer {api_key}"}) as socket:
    socket.send(
        json.dumps(
            {
                "type": "exec_start",
                "id": "exec-1",
                "command": "pytest",
                "args": ["-q"],
                "timeout_secs": 300,
                "cwd": "/workspace",
                "envs": {"LOG_LEVEL": "debug"},
            }
        )
    )
    for message in socket:
        print(message)
