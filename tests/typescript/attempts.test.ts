/** How often a request is sent, and what comes of it when the server or the network fails. */

import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { binary, json, multipart } from "../../templates/typescript/runtime/bodies.js";
import { ApiClient } from "../../templates/typescript/runtime/client.js";
import {
  APIConnectionError,
  APIResponseValidationError,
  APIStatusError,
  APITimeoutError,
  APIUserAbortError,
  InternalServerError,
  NotFoundError,
  RateLimitError,
  SDKError,
} from "../../templates/typescript/runtime/errors.js";
import type { Operation } from "../../templates/typescript/runtime/operation.js";
import { send } from "../../templates/typescript/runtime/send.js";
import { Acme, api, reply, serve, TestClock } from "./support.js";

const GET: Operation = { route: "GET /things" };
const POST: Operation = { route: "POST /things", body: json };
const KEYED: Operation = { ...POST, idempotency: "Idempotency-Key" };

test("a passing failure is repeated with growing pauses", async () => {
  const server = await serve((_, response, number) => reply(response, number < 2 ? 503 : 200, { number }));
  const clock = new TestClock();
  const client = new Acme({ baseUrl: server.url }, clock);
  assert.deepEqual(await send(client, GET), { number: 2 });
  assert.deepEqual(clock.slept, [250, 500]);
});

test("the pause is at most 8 seconds, times chance", async () => {
  const server = await serve((_, response) => reply(response, 500));
  const clock = new TestClock();
  await assert.rejects(
    send(new Acme({ baseUrl: server.url, maxRetries: 6 }, clock), GET),
    (error: InternalServerError) => {
      assert.equal(error.retriesTaken, 6);
      return error instanceof InternalServerError;
    },
  );
  assert.deepEqual(clock.slept, [250, 500, 1000, 2000, 4000, 4000]);
});

for (const [headers, pause] of [
  [{ "retry-after": "3" }, 3000],
  [{ "retry-after": "0" }, 0],
  [{ "retry-after": "1.5" }, 1500],
  [{ "retry-after": "600" }, 60_000],
  [{ "retry-after": "Thu, 01 Jan 2026 00:00:07 GMT" }, 7000],
  [{ "retry-after": "Wed, 31 Dec 2025 23:59:00 GMT" }, 0],
  [{ "retry-after": "soon" }, 250],
  [{ "retry-after-ms": "120", "retry-after": "9" }, 120],
  [{}, 250],
] as const) {
  test(`after ${JSON.stringify(headers)} it waits ${pause} ms`, async () => {
    const server = await serve((_, response, number) => reply(response, number ? 200 : 429, {}, headers));
    const clock = new TestClock();
    await send(new Acme({ baseUrl: server.url }, clock), GET);
    assert.deepEqual(clock.slept, [pause]);
  });
}

for (const status of [400, 401, 403, 404, 409, 422]) {
  test(`${status} is not repeated`, async () => {
    const server = await serve((_, response) => reply(response, status));
    await assert.rejects(send(new Acme({ baseUrl: server.url }), GET), APIStatusError);
    assert.equal(server.received.length, 1);
  });
}

for (const status of [408, 429, 500, 502, 503, 504, 599]) {
  test(`${status} is repeated`, async () => {
    const server = await serve((_, response) => reply(response, status));
    await assert.rejects(
      send(new Acme({ baseUrl: server.url }), GET),
      (error: APIStatusError) => error.status === status,
    );
    assert.equal(server.received.length, 3);
  });
}

for (const method of ["GET", "HEAD", "OPTIONS", "PUT", "DELETE", "POST", "PATCH"]) {
  const isRepeated = !["POST", "PATCH"].includes(method);
  test(`${method} is ${isRepeated ? "" : "not "}repeated`, async () => {
    const server = await serve((_, response) => reply(response, 503));
    await assert.rejects(send(new Acme({ baseUrl: server.url }), { route: `${method} /things` }), APIStatusError);
    assert.equal(server.received.length, isRepeated ? 3 : 1);
  });
}

test("one idempotency key goes with every attempt and makes POST repeatable", async () => {
  const server = await serve((_, response, number) => reply(response, number < 2 ? 503 : 201, {}));
  const client = new Acme({ baseUrl: server.url });
  await send(client, KEYED, undefined, { name: "a" });
  const keys = server.received.map(({ headers }) => headers["idempotency-key"]);
  assert.equal(new Set(keys).size, 1);
  assert.match(keys[0]!, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  await send(client, KEYED, undefined, { name: "a" });
  assert.notEqual(server.received.at(-1)!.headers["idempotency-key"], keys[0]);
});

test("a key of the caller's is sent, also where the operation declares none", async () => {
  const server = await serve((_, response, number) => reply(response, number % 2 ? 201 : 503, {}));
  const client = new Acme({ baseUrl: server.url });
  await send(client, KEYED, { idempotencyKey: "mine" }, {});
  await send(client, POST, { idempotencyKey: "mine" }, {});
  assert.deepEqual(
    server.received.map(({ headers }) => headers["idempotency-key"]),
    ["mine", "mine", "mine", "mine"],
  );
});

test("maxRetries of the call wins over the client's", async () => {
  const server = await serve((_, response) => reply(response, 503));
  await assert.rejects(send(new Acme({ baseUrl: server.url, maxRetries: 5 }), GET, { maxRetries: 0 }), APIStatusError);
  assert.equal(server.received.length, 1);
});

test("a closed connection is repeated, and told when it stays closed", async () => {
  const server = await serve((_, response, number) => (number < 1 ? response.destroy() : reply(response, 200, "ok")));
  assert.equal(await send(new Acme({ baseUrl: server.url }), GET), "ok");
  const dead = await serve((_, response) => response.destroy());
  await assert.rejects(send(new Acme({ baseUrl: dead.url }), GET), (error: APIConnectionError) => {
    assert.ok(error instanceof APIConnectionError && !(error instanceof APITimeoutError));
    assert.equal(error.retriesTaken, 2);
    assert.match(error.message, /^The connection failed: /);
    assert.ok(error.cause instanceof Error);
    return true;
  });
  assert.equal(dead.received.length, 3);
});

test("a connection that closes within the body is repeated", async () => {
  const server = await serve((_, response, number) => {
    if (number) return reply(response, 200, { whole: true });
    response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
    response.write('{"whole":');
    setTimeout(() => response.destroy(), 10);
  });
  assert.deepEqual(await send(new Acme({ baseUrl: server.url }), GET), { whole: true });
});

test("an upload that is cut off is repeated whole, from memory alone", async () => {
  const whole = "x".repeat(3_000_000);
  for (const [body, name] of [
    [binary, "body"],
    [multipart, "file"],
  ] as const) {
    const got: number[] = [];
    const server = createServer((request, response) => {
      let length = 0;
      request.on("error", () => {});
      request.on("data", (piece: Buffer) => {
        length += piece.length;
        if (!got.length) {
          got.push(0);
          request.destroy();
        }
      });
      request.on("end", () => {
        got.push(length);
        reply(response, 200, "ok");
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const client = new Acme({ baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
    const put: Operation = { route: "PUT /file", body, whole: body === binary };
    assert.equal(await send(client, put, undefined, { [name]: new Blob([whole]) }), "ok");
    assert.ok(got.length === 2 && got[1]! >= whole.length);
    await assert.rejects(
      async () => {
        got.length = 0;
        await send(client, put, undefined, { [name]: new Blob([whole]).stream() });
      },
      (error: APIConnectionError) => error instanceof APIConnectionError && error.retriesTaken === 0,
    );
    server.closeAllConnections();
    server.close();
  }
});

test("nobody there is a connection error that names the cause", async () => {
  const client = new Acme({ baseUrl: "http://127.0.0.1:1", maxRetries: 0 });
  await assert.rejects(
    send(client, GET),
    (error: Error) => error instanceof APIConnectionError && /ECONNREFUSED|bad port/.test(error.message),
  );
});

test("an attempt that takes too long is a timeout, before the answer and within it", async (context) => {
  const { timers } = context.mock;
  timers.enable({ apis: ["setTimeout"] });
  const server = await serve((received, response) => {
    if (received.url === "/within") response.writeHead(200).write("{");
    else timers.tick(30);
  });
  const client = new Acme({ baseUrl: server.url, timeout: 30, hooks: { onResponse: () => timers.tick(30) } });
  for (const route of ["GET /before", "GET /within"]) {
    await assert.rejects(
      send(client, { route }),
      (error: APITimeoutError) => error instanceof APITimeoutError && error.retriesTaken === 2,
    );
  }
  assert.equal(server.received.length, 6);
});

test("the timeout of the call wins; 0 is none", async () => {
  const server = await serve((_, response) => setTimeout(() => reply(response, 200, "late"), 60));
  const client = new Acme({ baseUrl: server.url, timeout: 10, maxRetries: 0 });
  await assert.rejects(send(client, GET), APITimeoutError);
  assert.equal(await send(client, GET, { timeout: 600_000 }), "late");
  assert.equal(await send(client, GET, { timeout: 0 }), "late");
});

test("the caller's signal ends a call: before, during, within the body, in a pause", async () => {
  const server = await serve((received, response) => {
    if (received.url === "/within") response.writeHead(200).write("{");
    if (received.url === "/pause") reply(response, 503);
  });
  const client = new Acme({ baseUrl: server.url });
  await assert.rejects(send(client, GET, { signal: AbortSignal.abort("why") }), (error: APIUserAbortError) => {
    return error instanceof APIUserAbortError && error.cause === "why";
  });
  assert.equal(server.received.length, 0);
  for (const route of ["GET /during", "GET /within"]) {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 30);
    await assert.rejects(send(client, { route }, { signal: controller.signal }), APIUserAbortError);
  }
  const controller = new AbortController();
  class Patient extends ApiClient {
    constructor() {
      // The real clock.
      super(api, { baseUrl: server.url });
    }
  }
  setTimeout(() => controller.abort(), 40);
  await assert.rejects(
    send(new Patient(), { route: "GET /pause" }, { signal: controller.signal, maxRetries: 9 }),
    APIUserAbortError,
  );
});

test("calls that share a signal have one listener, and it ends them all", async () => {
  const server = await serve(() => {});
  const controller = new AbortController();
  const { signal } = controller;
  const calls = Array.from({ length: 12 }, () => send(new Acme({ baseUrl: server.url }), GET, { signal }));
  assert.equal(getEventListeners(signal, "abort").length, 1);
  setTimeout(() => controller.abort(), 10);
  for (const { status } of await Promise.allSettled(calls)) assert.equal(status, "rejected");
  assert.equal(getEventListeners(signal, "abort").length, 0);
});

test("the stack of an error leads back to the line that awaits the call", async () => {
  const server = await serve((_, response) => reply(response, 404, {}));
  const client = new Acme({ baseUrl: server.url });
  async function thisLine(): Promise<void> {
    await send(client, GET);
  }
  await assert.rejects(thisLine(), (error: NotFoundError) => /\bthisLine\b/.test(error.stack!));
});

test("a signal keeps no listener behind a call", async () => {
  const server = await serve((_, response) => reply(response, 200, 1));
  const controller = new AbortController();
  let listening = 0;
  const add = controller.signal.addEventListener.bind(controller.signal);
  const remove = controller.signal.removeEventListener.bind(controller.signal);
  controller.signal.addEventListener = ((...all: Parameters<typeof add>) => (listening++, add(...all))) as typeof add;
  controller.signal.removeEventListener = ((...all: Parameters<typeof remove>) => (
    listening--,
    remove(...all)
  )) as typeof remove;
  await send(new Acme({ baseUrl: server.url }), GET, { signal: controller.signal });
  assert.equal(listening, 0);
});

test("a body that is a stream is sent once", async () => {
  const server = await serve((_, response) => reply(response, 503));
  const client = new Acme({ baseUrl: server.url });
  const body = new Blob(["abc"]).stream();
  const put: Operation = { route: "PUT /things", body: binary, whole: true };
  await assert.rejects(send(client, put, undefined, { body }), InternalServerError);
  assert.equal(server.received.length, 1);
  await assert.rejects(send(client, put, undefined, { body: new Blob(["abc"]) }), InternalServerError);
  assert.equal(server.received.length, 4);
  assert.deepEqual(
    server.received.map((each) => String(each.body)),
    ["abc", "abc", "abc", "abc"],
  );
  await assert.rejects(
    send(client, { route: "PUT /things", body: multipart }, undefined, { file: new Blob(["x"]).stream() }),
    InternalServerError,
  );
  assert.equal(server.received.length, 5);
});

test("errors say status, code, message and request id, and keep body and headers", async () => {
  const server = await serve((_, response) =>
    reply(
      response,
      404,
      { error: { code: "not_found", message: "No such thing" }, request_id: "req_1" },
      { "x-extra": "1" },
    ),
  );
  await assert.rejects(send(new Acme({ baseUrl: server.url }), GET), (error: NotFoundError) => {
    assert.ok(error instanceof NotFoundError && error instanceof SDKError);
    assert.equal(error.name, "NotFoundError");
    assert.equal(error.message, "404 not_found: No such thing (request req_1)");
    assert.equal(error.code, "not_found");
    assert.equal(error.requestId, "req_1");
    assert.equal(error.headers.get("x-extra"), "1");
    assert.deepEqual(error.body, { error: { code: "not_found", message: "No such thing" }, request_id: "req_1" });
    return true;
  });
});

test("an error without JSON has its text, and the header's request id", async () => {
  const server = await serve((_, response) => response.writeHead(429, { "x-request-id": "r2" }).end("<busy>"));
  await assert.rejects(send(new Acme({ baseUrl: server.url, maxRetries: 0 }), GET), (error: RateLimitError) => {
    assert.ok(error instanceof RateLimitError);
    assert.deepEqual([error.body, error.requestId, error.code], ["<busy>", "r2", undefined]);
    assert.equal(error.message, "429: Too Many Requests (request r2)");
    return true;
  });
});

test("an answer that isn't JSON is told as such and not asked for again", async () => {
  const server = await serve((_, response) => response.writeHead(200).end("<html>"));
  await assert.rejects(send(new Acme({ baseUrl: server.url }), GET), (error: APIResponseValidationError) => {
    assert.ok(error instanceof APIResponseValidationError && error.cause instanceof SyntaxError);
    assert.equal(error.body, "<html>");
    return true;
  });
  assert.equal(server.received.length, 1);
});

test("where nothing was sent, any method is repeated; where something may have been, not", async () => {
  for (const [code, count] of [
    ["ECONNREFUSED", 3],
    ["ENOTFOUND", 3],
    ["UND_ERR_CONNECT_TIMEOUT", 3],
    ["ECONNRESET", 1],
  ] as const) {
    let calls = 0;
    const client = new Acme({
      fetch: async () => {
        calls++;
        throw new TypeError("fetch failed", { cause: Object.assign(new Error("why"), { code }) });
      },
    });
    await assert.rejects(send(client, POST, {}, {}), {
      name: "APIConnectionError",
      message: "The connection failed: fetch failed: why",
    });
    assert.equal(calls, count, code);
  }
});

test("a browser follows redirections itself and is not named", async () => {
  const seen: RequestInit[] = [];
  const client = new Acme({ fetch: async (_, init) => (seen.push(init), Response.json(1)) });
  const browser = globalThis as { document?: object };
  browser.document = {};
  try {
    await send(client, GET);
    await send(client, POST, {}, {});
  } finally {
    delete browser.document;
  }
  assert.deepEqual(
    seen.map(({ redirect }) => redirect),
    ["follow", "manual"],
  );
  assert.equal(new Headers(seen[0]!.headers).get("user-agent"), null);
});
