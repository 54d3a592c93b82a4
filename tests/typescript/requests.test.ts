/** What a call writes where: addresses, headers, parameters, bodies, what the caller adds. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { noAnswer } from "../../templates/typescript/runtime/answers.js";
import { type BodyFormat, form, json, multipart, text, xml } from "../../templates/typescript/runtime/bodies.js";
import { SDKError } from "../../templates/typescript/runtime/errors.js";
import type { Operation } from "../../templates/typescript/runtime/operation.js";
import {
  cookie,
  deepObject,
  field,
  header,
  label,
  matrix,
  pipes,
  query,
  queryJson,
  reserved,
  reservedInPath,
  simple,
} from "../../templates/typescript/runtime/parameters.js";
import { send } from "../../templates/typescript/runtime/send.js";
import { Acme, reply, serve } from "./support.js";

const server = await serve((_, response) => reply(response, 200, {}));
const client = new Acme({ baseUrl: server.url });

async function sent(
  ...[operation, options, params, ...path]: [Operation, Parameters<typeof send>[2]?, object?, ...unknown[]]
) {
  await send(client, operation, options, params, ...path);
  return server.received.at(-1)!;
}

test("parameters go to the query, or into the body where there is one", async () => {
  assert.equal(
    (await sent({ route: "GET /a" }, {}, { q: "x y", list: [1, 2], none: undefined, null: null })).url,
    "/a?q=x%20y&list=1&list=2",
  );
  const posted = await sent(
    { route: "POST /a", body: json, in: { q: query } },
    {},
    { q: 1, name: "n", no: undefined, nil: null },
  );
  assert.deepEqual(
    [posted.url, String(posted.body), posted.headers["content-type"]],
    ["/a?q=1", '{"name":"n","nil":null}', "application/json"],
  );
});

test("undefined is left out of every kind of request, at any depth", async () => {
  const value = { kept: { a: 1, no: undefined, in: { b: 2, no: undefined } }, no: undefined };
  const bodyOf = async (body: BodyFormat): Promise<string> =>
    String((await sent({ route: "POST /a", body }, {}, { ...value })).body);
  const kept = '{"a":1,"in":{"b":2}}';
  assert.equal(await bodyOf(json), `{"kept":${kept}}`);
  assert.equal(await bodyOf(form), `kept=${encodeURIComponent(kept)}`);
  const tight = (await bodyOf(xml)).replaceAll(/\n */g, "");
  assert.match(tight, /><root><kept><a>1<\/a><in><b>2<\/b><\/in><\/kept><\/root>$/);
  const parts = (await bodyOf(multipart)).split("\r\n");
  assert.deepEqual([parts.filter((line) => line.startsWith("Content-Disp")).length, parts.includes(kept)], [1, true]);
  const big = await sent({ route: "POST /a", body: json }, {}, { ...value, big: 2n ** 60n });
  assert.equal(String(big.body), `{"kept":${kept},"big":1152921504606846976}`);
  for (const [place, url] of [
    [query, "/a?a=1&in=%7B%22b%22%3A2%7D"],
    [deepObject, "/a?kept%5Ba%5D=1&kept%5Bin%5D%5Bb%5D=2"],
    [queryJson, `/a?kept=${encodeURIComponent(kept)}`],
  ] as const) {
    assert.equal((await sent({ route: "GET /a", in: { kept: place } }, {}, { ...value })).url, url);
  }
});

test("a body that is one argument is `body`, the others go to the query", async () => {
  const posted = await sent({ route: "POST /a", body: json, whole: true }, {}, { body: [1], dry: true });
  assert.deepEqual([posted.url, String(posted.body)], ["/a?dry=true", "[1]"]);
  assert.equal(String((await sent({ route: "POST /a", body: json, whole: true }, {}, { body: null })).body), "null");
});

test("a required body is sent empty, an optional one isn't", async () => {
  assert.equal(String((await sent({ route: "POST /a", body: json })).body), "{}");
  const posted = await sent(
    { route: "POST /a", body: json, optional: true, in: { q: query } },
    {},
    { q: 1, name: undefined },
  );
  assert.deepEqual([posted.body.length, posted.headers["content-type"]], [0, undefined]);
  assert.equal((await sent({ route: "POST /a", body: text, whole: true, optional: true })).body.length, 0);
});

test("keys can have other names and places", async () => {
  const operation: Operation = {
    route: "POST /a",
    body: json,
    in: {
      body_name: { at: field, name: "name" },
      "X-Tags": header,
      tags: pipes,
      raw: { at: query, name: "r", encode: reserved },
      session: cookie,
      theme: cookie,
    },
  };
  const got = await sent(
    operation,
    {},
    { body_name: "n", "X-Tags": ["a", "b"], tags: ["x", "y|"], raw: "a/b?é", session: "s 1", theme: "d" },
  );
  assert.equal(got.url, "/a?tags=x%7Cy%7C&r=a/b?%C3%A9");
  assert.deepEqual(
    [String(got.body), got.headers["x-tags"], got.headers["cookie"]],
    ['{"name":"n"}', "a,b", "session=s%201; theme=d"],
  );
});

test("keys that objects have by birth are keys like others", async () => {
  const hostile = JSON.parse('{"__proto__": "p", "constructor": "c", "toString": "t"}') as object;
  assert.equal((await sent({ route: "GET /a", in: {} }, {}, hostile)).url, "/a?__proto__=p&constructor=c&toString=t");
  const posted = await sent({ route: "POST /a", body: json, in: { x: query } }, {}, hostile);
  assert.equal(String(posted.body), '{"__proto__":"p","constructor":"c","toString":"t"}');
  const formed = await sent({ route: "POST /a", body: form, encoding: {} }, {}, hostile);
  assert.equal(String(formed.body), "__proto__=p&constructor=c&toString=t");
});

test("slots take their values in the order in which they first stand in the path", async () => {
  assert.equal(
    (await sent({ route: "GET /a/{x}/b/{y}/{x}" }, {}, {}, "1 2", "ü/?#")).url,
    "/a/1%202/b/%C3%BC%2F%3F%23/1%202",
  );
  assert.equal(
    (await sent({ route: "GET /a{x}/{y};z", path: { x: label, y: matrix } }, {}, {}, [1, 2], { k: "v" })).url,
    "/a.1,2/;y=k,v;z",
  );
  assert.equal(
    (await sent({ route: "GET /a/{x}", path: { x: { at: simple, encode: reservedInPath } } }, {}, {}, "a:b/c")).url,
    "/a/a:b%2Fc",
  );
  assert.equal((await sent({ route: "GET /report{suffix}" }, {}, {}, "")).url, "/report");
});

test("no value leads to another path", async () => {
  const before = server.received.length;
  for (const value of ["", ".", "..", [], undefined, null]) {
    await assert.rejects(sent({ route: "GET /a/{x}/b" }, {}, {}, value), SDKError, String(value));
  }
  await assert.rejects(sent({ route: "GET /a/{x}{y}" }, {}, {}, ".", "."), SDKError);
  assert.equal(server.received.length, before);
  assert.equal((await sent({ route: "GET /a/{x}" }, {}, {}, "...")).url, "/a/...");
});

test("a query that the path has of its own stands first", async () => {
  assert.equal((await sent({ route: "GET /a/{x}?kind=b" }, {}, { q: 1 }, "y")).url, "/a/y?kind=b&q=1");
  assert.equal((await sent({ route: "GET /a?kind=b" })).url, "/a?kind=b");
});

test("headers of the client, the arguments and the call, the last wins; null takes away", async () => {
  const defaults = new Acme({
    baseUrl: server.url,
    defaultHeaders: { "X-A": "client", "X-B": "client", "X-C": "client", "Content-Type": "text/x" },
  });
  const operation: Operation = {
    route: "POST /a",
    body: json,
    in: { "x-b": header, "X-D": header },
    accept: "text/csv",
  };
  await send(
    defaults,
    operation,
    { headers: { "X-C": null, "x-d": "call", skipped: undefined } },
    { "x-b": "argument", "X-D": "argument" },
  );
  const { headers } = server.received.at(-1)!;
  assert.deepEqual(
    [headers["x-a"], headers["x-c"], headers["x-d"], headers["accept"]],
    ["client", undefined, "call", "text/csv"],
  );
  assert.equal(headers["x-b"], "argument");
  assert.equal(headers["content-type"], "application/json");
  assert.equal(headers["user-agent"], "acme/1.2.3");
  await send(defaults, operation, { headers: new Headers({ "Content-Type": "application/vnd.x+json" }) });
  assert.equal(server.received.at(-1)!.headers["content-type"], "application/vnd.x+json");
});

test("what the caller adds wins over the arguments", async () => {
  assert.equal(
    (await sent({ route: "GET /a" }, { query: { b: [1, 2], c: 3 } }, { a: 0, b: 0 })).url,
    "/a?a=0&b=1&b=2&c=3",
  );
  assert.equal(
    (await sent({ route: "POST /a", body: json }, { query: { body: 1 }, body: { b: 2, c: 3 } }, { a: 1, b: 1 })).url,
    "/a?body=1",
  );
  assert.equal(String(server.received.at(-1)!.body), '{"a":1,"b":2,"c":3}');
  assert.equal(String((await sent({ route: "POST /a", body: json }, { body: [1] }, { a: 1 })).body), "[1]");
  assert.equal(String((await sent({ route: "POST /a" }, { body: { x: 1 } })).body), '{"x":1}');
});

test("dates and big integers are written as they are meant", async () => {
  const date = new Date(Date.UTC(2026, 0, 2, 3, 4, 5, 6));
  assert.equal(
    (await sent({ route: "GET /a" }, {}, { at: date, n: 2n ** 60n })).url,
    `/a?at=2026-01-02T03%3A04%3A05.006Z&n=${2n ** 60n}`,
  );
  const posted = await sent({ route: "POST /a", body: json }, {}, { at: date, n: [2n ** 63n] });
  assert.equal(String(posted.body), `{"at":"2026-01-02T03:04:05.006Z","n":[9223372036854775808]}`);
});

test("base URLs: the option, the environment, the contract; a slash at the end is none", async () => {
  const base = (options: object = {}): string => new Acme(options)._core().baseUrl();
  assert.equal(base(), "https://api.acme.example");
  process.env["ACME_API_URL"] = "http://env.example/v2/";
  try {
    assert.equal(base(), "http://env.example/v2");
    assert.equal(base({ baseUrl: "http://own.example//" }), "http://own.example");
  } finally {
    delete process.env["ACME_API_URL"];
  }
  // The second is a URL of the scheme `localhost`, which nothing can be sent to.
  for (const baseUrl of ["no url", "localhost:8080"]) {
    await assert.rejects(send(new Acme({ baseUrl }), { route: "GET /" }), (error: SDKError) => {
      return error.message === `"${baseUrl}" is no base URL: set baseUrl (or the variable ACME_API_URL)`;
    });
  }
  const behind = new Acme({ baseUrl: server.url + "/prefix/" });
  await send(behind, { route: "GET /a" });
  assert.equal(server.received.at(-1)!.url, "/prefix/a");
});

test("an operation can have a server of its own", async () => {
  const operation: Operation = { route: "GET /files", server: ["ACME_FILES_URL", server.url] };
  const elsewhere = new Acme({ baseUrl: "http://127.0.0.1:1", maxRetries: 0 });
  await send(elsewhere, operation);
  assert.equal(server.received.at(-1)!.url, "/files");
  const files = { ...operation, server: ["ACME_FILES_URL", "http://127.0.0.1:1"] as const };
  await send(new Acme({ servers: { ACME_FILES_URL: server.url + "/own" } }), files);
  assert.equal(server.received.at(-1)!.url, "/own/files");
});

test("a client with other options keeps the rest", async () => {
  const other = client.withOptions({ defaultHeaders: { "x-more": "1" }, maxRetries: 0 });
  assert.ok(other instanceof Acme);
  await send(other, { route: "GET /a", answer: noAnswer });
  assert.equal(server.received.at(-1)!.headers["x-more"], "1");
  assert.equal(client._core().options.defaultHeaders, undefined);
});

test("default headers of other options are added, by name in any case; null takes one away", async () => {
  const first = client.withOptions({ defaultHeaders: new Headers({ "X-Team": "red", "X-Kept": "1", "X-Gone": "1" }) });
  const changed = first.withOptions({ defaultHeaders: { "x-team": "blue", "X-Gone": null } });
  const other = changed.withOptions({ maxRetries: 0 });
  await send(other, { route: "GET /a", answer: noAnswer });
  const { headers } = server.received.at(-1)!;
  assert.deepEqual([headers["x-team"], headers["x-kept"], headers["x-gone"]], ["blue", "1", undefined]);
  await send(first, { route: "GET /a", answer: noAnswer });
  assert.equal(server.received.at(-1)!.headers["x-team"], "red");
});

test("what no text stands for is refused by the name of its argument, and nothing is sent", async () => {
  const count = server.received.length;
  const post: Operation = { route: "POST /a", body: json };
  const path: Operation = { route: "GET /a/{id}" };
  const cases: [string, Promise<unknown>][] = [
    ["limit: NaN can't be sent", sent({ route: "GET /a" }, {}, { limit: NaN })],
    ["list: Infinity can't be sent", sent({ route: "GET /a" }, {}, { list: [1, Infinity] })],
    ["since: Invalid Date can't be sent", sent({ route: "GET /a" }, {}, { since: new Date("no") })],
    ["X-N: NaN can't be sent", sent({ route: "GET /a", in: { "X-N": header } }, {}, { "X-N": NaN })],
    ["q: a: b: NaN can't be sent", sent({ route: "GET /a", in: { q: queryJson } }, {}, { q: { a: { b: NaN } } })],
    ["extra: NaN can't be sent", sent({ route: "GET /a" }, { query: { extra: NaN } })],
    ["id: -Infinity can't be sent", sent(path, {}, {}, -Infinity)],
    ["price: at: 1: Invalid Date can't be sent", sent(post, {}, { price: { at: [null, new Date(NaN)] } })],
    ["n: NaN can't be sent", sent({ route: "POST /a", body: form }, {}, { n: NaN })],
    ["n: NaN can't be sent", sent({ route: "POST /a", body: multipart }, {}, { n: NaN })],
  ];
  for (const [message, call] of cases) {
    await assert.rejects(call, (error: Error) => error instanceof SDKError && error.message === message);
  }
  assert.equal(server.received.length, count);
  const sound = { price: null, word: "null", day: new Date(0), list: [null, 1] };
  const { body } = await sent(post, {}, sound);
  assert.deepEqual(JSON.parse(String(body)), JSON.parse(JSON.stringify(sound)));
});

test("endpoints that have no method can be called", async () => {
  assert.deepEqual(await client.request("POST /new", { query: { a: 1 }, body: { b: 2 } }), {});
  const { method, url, body } = server.received.at(-1)!;
  assert.deepEqual([method, url, String(body)], ["POST", "/new?a=1", '{"b":2}']);
});

test("hooks see every attempt and may change its headers; their failures are their own", async () => {
  const flaky = await serve((_, response, number) => reply(response, number ? 200 : 503, { number }));
  const seen: unknown[] = [];
  const hooked = new Acme({
    baseUrl: flaky.url,
    hooks: {
      onRequest: async ({ method, url, headers, attempt }) => {
        headers.set("x-attempt", `${attempt}`);
        seen.push([method, new URL(url).pathname]);
      },
      onResponse: async (response, { attempt }) =>
        void seen.push([response.status, attempt, await response.clone().json()]),
    },
  });
  assert.deepEqual(await send(hooked, { route: "GET /h" }), { number: 1 });
  assert.deepEqual(seen, [
    ["GET", "/h"],
    [503, 0, { number: 0 }],
    ["GET", "/h"],
    [200, 1, { number: 1 }],
  ]);
  assert.deepEqual(
    flaky.received.map(({ headers }) => headers["x-attempt"]),
    ["0", "1"],
  );
  const failing = new Acme({
    baseUrl: flaky.url,
    hooks: {
      onRequest: () => {
        throw new RangeError("mine");
      },
    },
  });
  await assert.rejects(send(failing, { route: "GET /h" }), RangeError);
});

test("a fetch of the caller's sends the requests; one that knows no signals is left in time", async () => {
  const calls: string[] = [];
  const faked = new Acme({ fetch: async (url) => (calls.push(url), Response.json({ url })) });
  assert.deepEqual(await send(faked, { route: "GET /a" }), { url: "https://api.acme.example/a" });
  assert.deepEqual(calls, ["https://api.acme.example/a"]);
  const deaf = new Acme({ fetch: () => new Promise(() => {}), timeout: 20, maxRetries: 0 });
  await assert.rejects(send(deaf, { route: "GET /a" }), { name: "APITimeoutError" });
});

test("a header that can't be sent is refused without its value", async () => {
  await assert.rejects(sent({ route: "GET /a" }, { headers: { "x-secret": "s3cr3t\n☃" } }), (error: Error) => {
    return error instanceof SDKError && error.message === "The header x-secret holds a character that can't be sent";
  });
});
