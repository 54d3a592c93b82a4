// Read a list page by page
//
// Reads the first two pages of the list of sandboxes in certain states. The pages after
// them are asked for in the same way as the second. Every list with a cursor follows
// this pattern: ask, take the items, and ask again with the token of the answer until
// there is none.

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

// Ask for the second page with the token of the first and the same filters. While
// `has_next` is true there are more: repeat the step, each time with the token of the
// page before.
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
  console.log(nextPageResult.next_token);
}
