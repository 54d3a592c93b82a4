// Read a list page by page
//
// Collects all sandboxes with certain labels. The same pattern serves every list with a
// cursor: ask, take the items, and ask again with the token of the answer until there
// is none.

for (const variable of ["NULLSPACE_API_URL", "NULLSPACE_API_KEY"]) {
  if (!process.env[variable]) {
    throw new Error(`${variable} is not set`);
  }
}

const apiUrl = process.env.NULLSPACE_API_URL;
const apiKey = process.env.NULLSPACE_API_KEY;
const limit = Number(process.env.NULLSPACE_LIMIT ?? 20);
const state = process.env.NULLSPACE_STATE ?? "running,paused";

// Ask for the first page. Sending `limit` makes sure of the paged form of the answer;
// without any query parameter this list comes as a plain array.
const firstPageQuery = new URLSearchParams({ limit, state });
const firstPageResponse = await fetch(`${apiUrl}/v1/sandboxes?${firstPageQuery}`, {
  headers: { authorization: `Bearer ${apiKey}` },
});
if (!firstPageResponse.ok) {
  throw new Error(`firstPage: ${firstPageResponse.status} ${await firstPageResponse.text()}`);
}
const firstPageResult = await firstPageResponse.json();
console.log(firstPageResult.items);
console.log(firstPageResult.next_token);

// Ask for the following page with the token of the page before and the same filters.
// Repeat the step, each time with the newest token, while `has_next` is true.
if (firstPageResult.has_next !== false) {
  if (firstPageResult.next_token == null) {
    throw new Error("nextPage: firstPage gave no next_token");
  }
  const nextPageQuery = new URLSearchParams({
    limit,
    state,
    next_token: firstPageResult.next_token,
  });
  const nextPageResponse = await fetch(`${apiUrl}/v1/sandboxes?${nextPageQuery}`, {
    headers: { authorization: `Bearer ${apiKey}` },
  });
  if (!nextPageResponse.ok) {
    throw new Error(`nextPage: ${nextPageResponse.status} ${await nextPageResponse.text()}`);
  }
  const nextPageResult = await nextPageResponse.json();
  console.log(nextPageResult.items);
  console.log(nextPageResult.has_next);
}
