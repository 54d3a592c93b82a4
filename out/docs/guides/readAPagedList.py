# Read a list page by page
#
# Reads the first two pages of the list of sandboxes in certain states. The pages after
# them are asked for in the same way as the second. Every list with a cursor follows
# this pattern: ask, take the items, and ask again with the token of the answer until
# there is none.

import os

import requests

api_url = os.environ["NULLSPACE_API_URL"]
api_key = os.environ["NULLSPACE_API_KEY"]
limit = int(os.environ.get("NULLSPACE_LIMIT", "20"))
state = os.environ.get("NULLSPACE_STATE", "running,paused")

# Ask for the first page. Sending `limit` makes sure of the paged form of the answer;
# without any query parameter this list comes as a plain array.
response = requests.get(
    f"{api_url}/v1/sandboxes",
    params={"limit": str(limit), "state": state},
    headers={"Authorization": f"Bearer {api_key}"},
    timeout=300,
)
response.raise_for_status()
first_page_result = response.json()
print(first_page_result.get("items"))
print(first_page_result.get("next_token"))

# Ask for the second page with the token of the first and the same filters. While
# `has_next` is true there are more: repeat the step, each time with the token of the
# page before.
if first_page_result.get("has_next") is not False:
    if first_page_result.get("next_token") is None:
        raise RuntimeError("nextPage: firstPage gave no next_token")
    response = requests.get(
        f"{api_url}/v1/sandboxes",
        params={
            "limit": str(limit),
            "state": state,
            "next_token": first_page_result.get("next_token"),
        },
        headers={"Authorization": f"Bearer {api_key}"},
        timeout=300,
    )
    response.raise_for_status()
    next_page_result = response.json()
    print(next_page_result.get("items"))
    print(next_page_result.get("has_next"))
    print(next_page_result.get("next_token"))
