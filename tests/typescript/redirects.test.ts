/** Redirections: followed, given as the result, and never a way for credentials to leave. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { redirectAnswer } from "../../templates/typescript/runtime/answers.js";
import { json } from "../../templates/typescript/runtime/bodies.js";
import type { Operation } from "../../templates/typescript/runtime/operation.js";
import { nodeFetch } from "../../templates/typescript/runtime/forbidden.js";
import { isSameOrigin } from "../../templates/typescript/runtime/requests.js";
import { send } from "../../templates/typescript/runtime/send.js";
import { Acme, reply, serve } from "./support.js";

const other = await serve((_, response) => reply(response, 200, "other"));
const server = await serve(({ url }, response) => {
  const to = { "/near": "/here", "/far": other.url + "/there", "/round": "/round", "/odd": "ftp://x/" }[
    url.split("?")[0]!
  ];
  return to ? reply(response, 302, undefined, { location: to }) : reply(response, 200, "here");
});
const secured: Operation = { route: "GET /far", auth: [["header", "cookie", "query"]] };
const client = new Acme({
  baseUrl: server.url,
  headerKey: "k1",
  cookieKey: "k2",
  queryKey: "k3",
  defaultHeaders: { "x-private": "p" },
});

test("GET follows within the origin, credentials and all", async () => {
  assert.equal(await send(client, { ...secured, route: "GET /near" }), "here");
  assert.equal(server.received.at(-1)!.headers["x-key"], "k1");
});

test("to another origin go neither credentials nor headers of the caller's", async () => {
  assert.equal(await send(client, secured, { headers: { authorization: "Bearer own" } }), "other");
  const { headers, url } = other.received.at(-1)!;
  assert.deepEqual(
    [headers["x-key"], headers["cookie"], headers["authorization"], headers["x-private"], url],
    [undefined, undefined, undefined, undefined, "/there"],
  );
  assert.equal(headers["user-agent"], "acme/1.2.3");
});

test("other methods aren't followed, and there is an end to following", async () => {
  await assert.rejects(send(client, { route: "POST /near", body: json }), { name: "APIStatusError", status: 302 });
  server.received.length = 0;
  await assert.rejects(send(client, { route: "GET /round" }), { status: 302 });
  assert.equal(server.received.length, 21);
});

test("a redirection that is the result isn't followed", async () => {
  other.received.length = 0;
  const operation: Operation = { route: "GET /far", answer: redirectAnswer };
  assert.equal(await send(client, operation), other.url + "/there");
  assert.equal(other.received.length, 0);
  const response = await send(client, operation).asResponse();
  assert.equal(response.status, 302);
  await response.body?.cancel();
  assert.equal(await send(client, { ...operation, route: "GET /plain" }), undefined);
});

test("the same origin is scheme, host and port, or its HTTPS twin", () => {
  for (const [one, two, is] of [
    ["http://a/x", "http://a/y", true],
    ["http://a:80", "http://a", true],
    ["http://a", "https://a", true],
    ["https://a", "http://a", false],
    ["http://a:8080", "https://a:8080", false],
    ["http://a", "https://a:8443", false],
    ["http://a", "http://b", false],
    ["http://a", "http://a.b", false],
  ] as const) {
    assert.equal(isSameOrigin(one, two), is, `${one} ${two}`);
  }
});

test("requests that the Fetch standard rules out are sent all the same", async () => {
  const operation: Operation = { route: "GET /search", body: json, via: nodeFetch };
  assert.equal(await send(client, operation, {}, { q: "é" }), "here");
  const { method, body, headers } = server.received.at(-1)!;
  assert.deepEqual([method, String(body), headers["content-length"]], ["GET", '{"q":"é"}', "10"]);
  // Without a body it is a request like others, which browsers send too.
  assert.equal(await send(client, { ...operation, optional: true }), "here");
  assert.deepEqual([server.received.at(-1)!.method, server.received.at(-1)!.body.length], ["GET", 0]);
  assert.equal(await send(client, { route: "TRACE /x", via: nodeFetch }), "here");
  assert.equal(server.received.at(-1)!.method, "TRACE");
  const silent = await serve(() => {});
  await assert.rejects(send(new Acme({ baseUrl: silent.url, timeout: 20, maxRetries: 0 }), operation, {}, { q: 1 }), {
    name: "APITimeoutError",
  });
  await assert.rejects(send(new Acme({ baseUrl: "http://127.0.0.1:1", maxRetries: 0 }), operation, {}, { q: 1 }), {
    name: "APIConnectionError",
  });
});
