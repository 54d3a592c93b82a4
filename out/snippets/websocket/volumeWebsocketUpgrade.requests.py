import json
import os

from websockets.sync.client import connect

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]

url = f"{api_url}/v1/volumes/vol_5e6f7a8b/ws".replace("http", "ws", 1)
with connect(url, additional_headers={"Authorization": f"Bearer {api_key}"}) as socket:
    socket.send(
        json.dumps(
            {
                "type": "file_watch",
                "id": "watch-1",
                "path": "/workspace/data",
                "recursive": True,
            }
        )
    )
    for message in socket:
        print(message)
