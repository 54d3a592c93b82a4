/** Lists that come in pages, by cursor, offset, number and link. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { APIStatusError, SDKError } from "../../templates/typescript/runtime/errors.js";
import type { Operation } from "../../templates/typescript/runtime/operation.js";
import {
  byCursor,
  byLink,
  byOffset,
  byPage,
  page,
  type PagePromise,
} from "../../templates/typescript/runtime/pages.js";
import { header } from "../../templates/typescript/runtime/parameters.js";
import { Acme, reply, serve, type Respond, type Server } from "./support.js";

interface Item {
  readonly id: number;
}

const all: Item[] = Array.from({ length: 7 }, (_, id) => ({ id }));

async function collected<T>(source: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of source) found.push(item);
  return found;
}

async function listed(
  operation: Operation,
  respond: Respond,
  params?: object,
  options?: object,
): Promise<[PagePromise<Item, unknown>, Server]> {
  const server = await serve(respond);
  return [page<Item, unknown>(new Acme({ baseUrl: server.url }), operation, options, params), server];
}

const at = (url: string): URLSearchParams => new URL(url, "http://x").searchParams;
const CURSOR: Operation = {
  route: "GET /items",
  paging: { by: byCursor, parameter: "cursor", items: ["data", "items"], next: ["meta", "next"] },
};

const byCursorOf: Respond = ({ url }, response) => {
  const from = Number(at(url).get("cursor") ?? 0);
  reply(response, 200, {
    data: { items: all.slice(from, from + 3) },
    meta: { next: from + 3 < 7 ? `${from + 3}` : null },
  });
};

test("by cursor, item by item, arguments kept", async () => {
  const [list, server] = await listed(CURSOR, byCursorOf, { limit: 3, kind: ["a", "b"] });
  assert.deepEqual(await collected(list), all);
  assert.deepEqual(
    server.received.map(({ url }) => url),
    ["/items?limit=3&kind=a&kind=b", "/items?limit=3&kind=a&kind=b&cursor=3", "/items?limit=3&kind=a&kind=b&cursor=6"],
  );
});

test("page by page", async () => {
  const [list] = await listed(CURSOR, byCursorOf);
  const first = await list;
  assert.deepEqual([first.items.length, first.hasNextPage()], [3, true]);
  assert.deepEqual(first.body, { data: { items: all.slice(0, 3) }, meta: { next: "3" } });
  const second = await first.nextPage();
  assert.deepEqual(second.items, all.slice(3, 6));
  assert.deepEqual((await first.nextPage()).items, second.items);
  const last = await second.nextPage();
  assert.equal(last.hasNextPage(), false);
  await assert.rejects(last.nextPage(), SDKError);
  assert.deepEqual(
    (await collected(first.pages())).map(({ items }) => items.length),
    [3, 3, 1],
  );
  assert.deepEqual(await collected(second), all.slice(3));
});

test("the first page comes with its answer", async () => {
  const [list] = await listed(CURSOR, byCursorOf);
  const { data, response } = await list.withResponse();
  assert.deepEqual([data.items.length, response.status], [3, 200]);
});

test("leaving the loop asks for no further page", async () => {
  const [list, server] = await listed(CURSOR, byCursorOf);
  for await (const { id } of list) if (id === 3) break;
  assert.equal(server.received.length, 2);
});

test("a cursor in the caller's own query is moved on", async () => {
  const [list] = await listed(CURSOR, byCursorOf, undefined, { query: { cursor: "3" } });
  assert.deepEqual(await collected(list), all.slice(3));
});

test("a cursor that leads back ends the list", async () => {
  const round: Respond = ({ url }, response) => {
    const next = { a: "b", b: "c", c: "a" }[at(url).get("cursor") ?? "c"];
    reply(response, 200, { data: { items: [{ id: 0 }] }, meta: { next } });
  };
  const [list, server] = await listed(CURSOR, round);
  assert.equal((await collected(list)).length, 4);
  assert.equal(server.received.length, 4);
});

for (const next of [null, "", false, undefined]) {
  test(`${JSON.stringify(next)} is no cursor`, async () => {
    const [list] = await listed(CURSOR, (_, response) =>
      reply(response, 200, { data: { items: all }, meta: { next } }),
    );
    assert.equal((await list).hasNextPage(), false);
  });
}

test("a page that says there are no more is the last", async () => {
  const operation: Operation = { route: "GET /items", paging: { ...CURSOR.paging!, more: ["more"] } };
  const [list] = await listed(operation, (_, response) =>
    reply(response, 200, { data: { items: all }, meta: { next: "x" }, more: false }),
  );
  assert.equal((await list).hasNextPage(), false);
});

test("by offset until a page is empty, whatever its size", async () => {
  const sizes = [3, 2, 2, 0];
  const [list, server] = await listed(
    { route: "GET /items", paging: { by: byOffset, parameter: "offset", limit: "limit", items: ["items"] } },
    ({ url }, response, number) => {
      const from = Number(at(url).get("offset") ?? 0);
      reply(response, 200, { items: all.slice(from, from + sizes[number]!) });
    },
    { limit: 5 },
  );
  assert.deepEqual(await collected(list), all);
  assert.deepEqual(
    server.received.map(({ url }) => at(url).get("offset")),
    [null, "3", "5", "7"],
  );
});

test("by number, from where the caller begins", async () => {
  const operation: Operation = { route: "GET /items", paging: { by: byPage, parameter: "page" } };
  const respond: Respond = ({ url }, response) => {
    const number = Number(at(url).get("page") ?? 1);
    reply(response, 200, all.slice((number - 1) * 3, number * 3));
  };
  const [list] = await listed(operation, respond);
  assert.deepEqual(await collected(list), all);
  const [rest, server] = await listed(operation, respond, { page: 2 });
  assert.deepEqual(await collected(rest), all.slice(3));
  assert.deepEqual(
    server.received.map(({ url }) => url),
    ["/items?page=2", "/items?page=3", "/items?page=4"],
  );
});

test("a server that doesn't count gives its items once", async () => {
  const [list, server] = await listed(
    { route: "GET /items", paging: { by: byPage, parameter: "page" } },
    (_, response) => reply(response, 200, all),
  );
  assert.equal((await collected(list)).length, 14);
  assert.equal(server.received.length, 2);
});

test("by link: relative, with arguments of its own, headers kept", async () => {
  const operation: Operation = {
    route: "GET /items",
    in: { "X-Kind": header },
    auth: [["query"]],
    paging: { by: byLink },
  };
  const server = await serve(({ url }, response) => {
    const from = Number(at(url).get("from") ?? 0);
    const link =
      from + 3 < 7
        ? `<https://a.example/x,y>; rel="prev last"; title="a, <b>; rel=next", </items?from=${from + 3}>; title="n"; rel="first next"`
        : "";
    reply(response, 200, all.slice(from, from + 3), { link });
  });
  const list = page<Item, unknown>(
    new Acme({ baseUrl: server.url, queryKey: "k" }),
    operation,
    { query: { sort: "up" } },
    { q: 1, "X-Kind": "a" },
  );
  assert.deepEqual(await collected(list), all);
  assert.deepEqual(
    server.received.map(({ url }) => url),
    ["/items?q=1&sort=up&api%20key=k", "/items?from=3&api%20key=k", "/items?from=6&api%20key=k"],
  );
  assert.deepEqual(
    server.received.map(({ headers }) => headers["x-kind"]),
    ["a", "a", "a"],
  );
});

test("a link to another server is followed without credentials", async () => {
  const other = await serve((_, response) => reply(response, 200, [{ id: 9 }]));
  const server = await serve((_, response) =>
    reply(response, 200, [{ id: 8 }], { link: `<${other.url}/more>; rel=next` }),
  );
  const client = new Acme({ baseUrl: server.url, headerKey: "k", defaultHeaders: { "x-private": "p" } });
  const list = page<Item, unknown>(client, { route: "GET /items", auth: [["header"]], paging: { by: byLink } });
  assert.deepEqual(await collected(list), [{ id: 8 }, { id: 9 }]);
  const { headers } = other.received[0]!;
  assert.deepEqual([headers["x-key"], headers["x-private"]], [undefined, undefined]);
});

test("a body without the list is a page without items", async () => {
  for (const body of [undefined, {}, { data: null }, { data: { items: "x" } }, 7]) {
    const [list] = await listed(CURSOR, (_, response) => reply(response, 200, body));
    assert.deepEqual(await collected(list), []);
  }
});

test("a later page that fails in passing is asked for again", async () => {
  const [list, server] = await listed(CURSOR, (received, response, number) =>
    number === 1 ? reply(response, 503) : number === 2 ? response.destroy() : byCursorOf(received, response, number),
  );
  assert.deepEqual(await collected(list), all);
  assert.deepEqual(
    server.received.map(({ url }) => at(url).get("cursor")),
    [null, "3", "3", "3", "6"],
  );
});

test("an error on a later page is thrown from the loop", async () => {
  const [list] = await listed(CURSOR, (received, response, number) =>
    number ? reply(response, 404) : byCursorOf(received, response, number),
  );
  const got: Item[] = [];
  await assert.rejects(async () => {
    for await (const item of list) got.push(item);
  }, APIStatusError);
  assert.equal(got.length, 3);
});
