#!/usr/bin/env bash
# Read a list page by page
#
# Collects all sandboxes with certain labels. The same pattern serves every list with a
# cursor: ask, take the items, and ask again with the token of the answer until there is
# none.
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

# Ask for the following page with the token of the page before and the same filters.
# Repeat the step, each time with the newest token, while `has_next` is true.
if jq -e '.has_next != false' <<<"${FIRST_PAGE_RESULT}" > /dev/null; then
  : "${NEXT_TOKEN:?nextPage: firstPage gave no next_token}"
  curl -fsS "${NULLSPACE_API_URL}/v1/sandboxes?limit=${NULLSPACE_LIMIT}&state=$(urlencode "${NULLSPACE_STATE}")&next_token=$(urlencode "${NEXT_TOKEN}")" \
    -H "Authorization: Bearer ${NULLSPACE_API_KEY}" |
    jq -r '.items, .has_next'
fi
