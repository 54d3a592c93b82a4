import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]

response = requests.post(
    f"{api_url}/v1/sandboxes/sb_a1b2c3d4/files/batch-write",
    headers={"Authorization": f"Bearer {api_key}"},
    files=[
        (
            "manifest",
            (
                None,
                '{"files": [\n  {"path": "/workspace/data/scores.csv", "field": "file0"},\n  {"path": "/workspace/report.md", "field": "file1"}\n]}',
                "application/json",
            ),
        ),
        ("file0", (None, "id,score\n1,0.93\n2,0.87\n")),
        ("file1", (None, "# Findings\n\nThe model reaches 0.93.\n")),
    ],
    timeout=30,
)
response.raise_for_status()
print(response.json())
