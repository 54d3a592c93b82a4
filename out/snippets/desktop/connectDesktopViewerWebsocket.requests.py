import os
from urllib.parse import urlencode

from websockets.sync.client import connect

api_url = os.environ["NULLSPACE_API_URL"]
desktop_viewer_token = os.environ["NULLSPACE_DESKTOP_VIEWER_TOKEN"]

url = f"{api_url}/v1/sandboxes/sb_a1b2c3d4/desktop/viewer/ws".replace("http", "ws", 1)
url += "?" + urlencode({"auth": desktop_viewer_token})
with connect(url) as socket:
    socket.send("RFB 003.008\n".encode())
    for message in socket:
        print(message)
