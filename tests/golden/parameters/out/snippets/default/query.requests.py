import os

import requests

api_url = os.environ["PARAMETERS_API_URL"]

response = requests.get(
    f"{api_url}/query?plain=a%26b%3Dc%20d&many=x&many=y&comma=x,y&space=x%20y&pipe=x%7Cy&deep%5Blow%5D=1&deep%5Bhigh%5D=9&filter=%7B%22state%22%3A%22on%22%7D",
    timeout=30,
)
response.raise_for_status()
