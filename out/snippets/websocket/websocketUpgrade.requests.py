import os

from websockets.sync.client import connect

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]

url = f"{api_url}/v1/sandboxes/sb_a1b2c3d4/ws".replace("http", "ws", 1)
with connect(url, additional_headers={"Authorization": f"Bearer {api_key}"}) as socket:
    for message in socket:
        print(message)
