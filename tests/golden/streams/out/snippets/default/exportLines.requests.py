import os

import requests

api_url = os.environ["STREAMS_API_URL"]

response = requests.get(
    f"{api_url}/lines",
    stream=True,
    # The stream may be silent for as long as it likes: only connecting has a limit.
    timeout=(30, None),
)
response.raise_for_status()
for line in response.iter_lines():
    print(line.decode())
