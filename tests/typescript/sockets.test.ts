/** WebSocket sessions, over the package `ws` and over Node's own WebSocket. */

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { after, test } from "node:test";
import WS, { WebSocketServer } from "ws";
import {
  APIConnectionError,
  APITimeoutError,
  APIUserAbortError,
  AuthenticationError,
  MissingCredentialsError,
  NotFoundError,
  SDKError,
} from "../../templates/typescript/runtime/errors.js";
import type { Operation } from "../../templates/typescript/runtime/operation.js";
import { header } from "../../templates/typescript/runtime/parameters.js";
import { connect, WebSocketClosedError, type WebSocketSession } from "../../templates/typescript/runtime/sockets.js";
import { Acme, type TestOptions } from "./support.js";

const handshakes: IncomingMessage[] = [];
const listening = createServer();
const connections = new Set<Socket>();
listening.on("connection", (connection) => connections.add(connection));
const server = new WebSocketServer({
  server: listening,
  verifyClient: ({ req }, decide) => {
    if (req.url === "/silent") return;
    if (req.url === "/missing") return decide(false, 404, '{"error":{"code":"no_room"}}', { "X-Request-Id": "req_1" });
    decide(req.url !== "/refused", 401);
  },
});
server.on("connection", (socket, request) => {
  handshakes.push(request);
  if (request.url === "/broken") return setTimeout(() => socket.terminate(), 10);
  if (request.url === "/goodbye") return socket.close(1000, "all said");
  if (request.url === "/code/1001") return socket.close(1001);
  if (request.url === "/code/1005") return socket.close();
  if (request.url === "/angry") return socket.close(4001, "go away");
  socket.on("message", (data, isBinary) => socket.send(data, { binary: isBinary }));
  return undefined;
});
listening.listen(0, "127.0.0.1");
await once(listening, "listening");
after(() => {
  for (const each of connections) each.destroy();
  listening.close();
});
const baseUrl = `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
const OPEN: Operation = { route: "GET /sockets/{id}", auth: [["key"]], in: { "Sec-WebSocket-Protocol": header } };

interface Said {
  readonly type: string;
  readonly n?: number | bigint;
}

function open(
  options: TestOptions,
  operation: Operation = OPEN,
  params?: object,
  call?: object,
): Promise<WebSocketSession<Said, Said>> {
  return connect<Said, Said>(new Acme({ baseUrl, apiKey: "k", ...options }), operation, call, params, "a b");
}

const kinds: [string, TestOptions][] = [["ws", { WebSocket: WS }]];
if ("WebSocket" in globalThis) kinds.push(["Node's own", {}]);

test("Node's own WebSocket is there to be tested", () => {
  assert.equal(kinds.length, 2);
});

for (const [name, options] of kinds) {
  test(`${name}: credentials, parameters and subprotocols go with the handshake`, async () => {
    const session = await open(
      options,
      OPEN,
      { "Sec-WebSocket-Protocol": "chat.v1, key.abc", verbose: true },
      { headers: { "x-own": "1" } },
    );
    const { url, headers } = handshakes.at(-1)!;
    assert.equal(url, "/sockets/a%20b?verbose=true");
    assert.equal(headers["authorization"], "Bearer k");
    assert.equal(headers["x-own"], "1");
    assert.match(headers["sec-websocket-protocol"]!, /^chat\.v1, ?key\.abc$/);
    assert.equal(session.protocol, "chat.v1");
    await session.close();
  });

  test(`${name}: messages are JSON, text and bytes both ways`, async () => {
    const session = await open(options);
    session.send({ type: "a", n: 2n ** 60n });
    assert.deepEqual(await session.receive(), { type: "a", n: 2n ** 60n });
    session.send("no {json" as never);
    assert.equal(await session.receive(), "no {json");
    session.send(new Uint8Array([1, 2]) as never);
    assert.deepEqual(await session.receive(), new Uint8Array([1, 2]));
    assert.equal((await session.close()).code, 1000);
    assert.throws(() => session.send({ type: "late" }), WebSocketClosedError);
    await assert.rejects(session.receive(), WebSocketClosedError);
  });

  test(`${name}: leaving the loop closes the connection`, async () => {
    const session = await open(options);
    for (const type of ["a", "b", "c"]) session.send({ type });
    const got: string[] = [];
    for await (const { type } of session) {
      got.push(type);
      if (type === "b") break;
    }
    assert.deepEqual(got, ["a", "b"]);
    assert.equal((await session.closed).code, 1000);
  });

  test(`${name}: close() ends a loop that waits, quietly`, async () => {
    const session = await open(options);
    setTimeout(() => void session.close(4000, "mine"), 10);
    for await (const _ of session) assert.fail();
  });

  test(`${name}: a goodbye ends the loop, anything else is thrown from it`, async () => {
    const session = await open(options, { route: "GET /goodbye" });
    for await (const _ of session) assert.fail();
    assert.deepEqual(await session.closed, { code: 1000, reason: "all said" });
    await assert.rejects(
      async () => {
        for await (const _ of await open(options, { route: "GET /angry" })) assert.fail();
      },
      {
        name: "WebSocketClosedError",
        code: 4001,
        reason: "go away",
        message: "The WebSocket is closed (4001: go away)",
      },
    );
    await assert.rejects(
      async () => {
        for await (const _ of await open(options, { route: "GET /broken" })) assert.fail();
      },
      (error: WebSocketClosedError) => error instanceof APIConnectionError && error.code === 1006,
    );
  });

  test(`${name}: what doesn't open is an error in time`, async () => {
    await assert.rejects(open(options, { route: "GET /refused" }), SDKError);
    await assert.rejects(open({ ...options, baseUrl: "http://127.0.0.1:1" }), APIConnectionError);
    await assert.rejects(open(options, { route: "GET /silent" }, undefined, { timeout: 30 }), APITimeoutError);
    await assert.rejects(open(options, OPEN, undefined, { signal: AbortSignal.abort() }), APIUserAbortError);
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 20);
    await assert.rejects(
      open(options, { route: "GET /silent" }, undefined, { signal: controller.signal }),
      APIUserAbortError,
    );
    await assert.rejects(open({ ...options, apiKey: "" }), MissingCredentialsError);
  });

  test(`${name}: the caller's signal ends an open session`, async () => {
    const controller = new AbortController();
    const session = await open(options, OPEN, undefined, { signal: controller.signal });
    const waiting = assert.rejects(session.receive(), APIUserAbortError);
    controller.abort();
    await waiting;
    await session.closed;
    await assert.rejects(session.receive(), APIUserAbortError);
    assert.throws(() => session.send({ type: "late" }), APIUserAbortError);
  });

  test(`${name}: the caller's signal is thrown from a loop, unless that is over`, async () => {
    const controller = new AbortController();
    const call = { signal: controller.signal };
    const over = await open(options, { route: "GET /goodbye" }, undefined, call);
    await over.closed;
    const left = await open(options, OPEN, undefined, call);
    await left.close();
    const session = await open(options, OPEN, undefined, call);
    setTimeout(() => controller.abort(), 10);
    await assert.rejects(
      async () => {
        for await (const _ of session) assert.fail();
      },
      APIUserAbortError,
    );
    for (const each of [over, left]) for await (const _ of each) assert.fail();
  });

  test(`${name}: a far side that goes away or says no code ends the loop quietly`, async () => {
    for (const code of ["1001", "1005"]) {
      const session = await open(options, { route: `GET /code/${code}` });
      for await (const _ of session) assert.fail();
      assert.equal(String((await session.closed).code), code);
    }
  });
}

test("ws: a refused handshake is the error of its status; Node's own tells no status", async () => {
  await assert.rejects(open({ WebSocket: WS }, { route: "GET /missing" }), (error: Error) => {
    assert.ok(error instanceof NotFoundError);
    assert.deepEqual([error.status, error.code, error.requestId], [404, "no_room", "req_1"]);
    return true;
  });
  await assert.rejects(open({ WebSocket: WS }, { route: "GET /refused" }), AuthenticationError);
  await assert.rejects(open({}, { route: "GET /missing" }), (error: Error) => error instanceof APIConnectionError);
});

test("where headers can't be sent, subprotocols or the query carry the key", async () => {
  const made: unknown[][] = [];
  class Plain extends EventTarget {
    binaryType = "";
    protocol = "";
    constructor(...all: unknown[]) {
      super();
      made.push(all);
      setTimeout(() => this.dispatchEvent(new Event("open")));
    }
    close(): void {
      this.dispatchEvent(Object.assign(new Event("close"), { code: 1000, reason: "" }));
    }
  }
  const browser = globalThis as { document?: object };
  browser.document = {};
  try {
    await assert.rejects(
      open({ WebSocket: Plain }),
      (error: Error) => error instanceof SDKError && error.message.includes("can't send authorization"),
    );
    await (await open({ WebSocket: Plain }, OPEN, { "Sec-WebSocket-Protocol": "key.k" })).close();
    await (await open({ WebSocket: Plain, queryKey: "q" }, { route: "GET /x", auth: [["query"]] })).close();
  } finally {
    delete browser.document;
  }
  const ws = baseUrl.replace("http", "ws");
  assert.deepEqual(made, [
    [`${ws}/sockets/a%20b`, ["key.k"]],
    [`${ws}/x?api%20key=q`, []],
  ]);
});

test("a platform without a WebSocket is told as such", async () => {
  const { WebSocket: own } = globalThis as { WebSocket?: unknown };
  Object.defineProperty(globalThis, "WebSocket", { value: undefined, configurable: true, writable: true });
  try {
    await assert.rejects(open({}), /This platform has no WebSocket/);
  } finally {
    Object.defineProperty(globalThis, "WebSocket", { value: own, configurable: true, writable: true });
  }
});
