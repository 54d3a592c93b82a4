#!/usr/bin/env bash
# Read a list page by page
#
# Reads the first two pages of the list of sandboxes in certain states. The pages after
# them are asked for in the same way as the second. Every list with a cursor follows
# this pattern: ask, take the items, and ask again with the token of the answer until
# there is none.
set -euo pipefail

: "${NULLSPACE_API_URL:?}"
: "${NULLSPACE_API_KEY:?}"
NULLSPACE_LIMIT=${NULLSPACE_LIMIT-20}
NULLSPACE_STATE=${NULLSPACE_STATE-running,paused}

urlencode() {
  jq -rn --arg value "$1" '$value | @uri'
}

# Ask for the first page. Sending `limit` makes sure of the paged form of the answer;
# without any query parameter this list comes as a plain array.
FIRST_PAGE_RESULT="$(
  curl -fsS "${NULLSPACE_API_URL}/v1/sandboxes?limit=${NULLSPACE_LIMIT}&state=$(urlencode "${NULLSPACE_STATE}")" \
    -H "Authorization: Bearer ${NULLSPACE_API_KEY}"
)"
NEXT_TOKEN="$(jq -r '.next_token | values' <<<"${FIRST_PAGE_RESULT}")"
echo "${NEXT_TOKEN}"
jq -r '.items' <<<"${FIRST_PAGE_RESULT}"

# Ask for the second page with the token of the first and the same filters. While
# `has_next` is true there are more: repeat the step, each time with the token of the
# page before.
if jq -e '.has_next != false' <<<"${FIRST_PAGE_RESULT}" > /dev/null; then
  : "${NEXT_TOKEN:?nextPage: firstPage gave no next_token}"
  curl -fsS "${NULLSPACE_API_URL}/v1/sandboxes?limit=${NULLSPACE_LIMIT}&state=$(urlencode "${NULLSPACE_STATE}")&next_token=$(urlencode "${NEXT_TOKEN}")" \
    -H "Authorization: Bearer ${NULLSPACE_API_KEY}" |
    jq -r '.items, .has_next, .next_token'
fi
