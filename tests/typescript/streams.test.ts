/** Streams of events and lines, cut anywhere, broken, left and closed. */

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  APIConnectionError,
  APIResponseValidationError,
  APIUserAbortError,
  SDKError,
} from "../../templates/typescript/runtime/errors.js";
import type { Answer } from "../../templates/typescript/runtime/answers.js";
import {
  events,
  lines,
  rawEvents,
  type ServerSentEvent,
  Stream,
  stream,
  textEvents,
} from "../../templates/typescript/runtime/streams.js";
import { Acme, serve } from "./support.js";

/** The items of a stream whose bytes come in these chunks. */
async function itemsOf(
  chunks: readonly (string | Uint8Array)[],
  answer: Answer,
  type = "text/event-stream",
): Promise<unknown[]> {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(typeof chunk === "string" ? encoder.encode(chunk) : chunk);
      controller.close();
    },
  });
  const client = new Acme({ fetch: async () => new Response(body, { headers: { "content-type": type } }) });
  const found: unknown[] = [];
  for await (const item of stream(client, { route: "GET /", answer })) found.push(item);
  return found;
}

test("events are the same wherever the bytes are cut and however lines end", async () => {
  for (const end of ["\n", "\r\n", "\r"]) {
    const text = [
      '\ufeffdata: {"a":',
      'data:"é😀"}',
      "",
      ": comment",
      "event: x",
      "id: 7",
      "data: 1",
      "retry: 20",
      "",
      "data",
      "",
      "id",
      "data: 2",
      "",
      "",
    ].join(end);
    const bytes = new TextEncoder().encode(text);
    const expected: ServerSentEvent[] = [
      { event: "message", data: '{"a":\n"é😀"}', id: "" },
      { event: "x", data: "1", id: "7", retry: 20 },
      { event: "message", data: "", id: "7" },
      { event: "message", data: "2", id: "" },
    ];
    for (let at = 0; at <= bytes.length; at++) {
      assert.deepEqual(
        await itemsOf([bytes.slice(0, at), bytes.slice(at)], rawEvents),
        expected,
        `${JSON.stringify(end)} at ${at}`,
      );
    }
    assert.deepEqual(
      await itemsOf(
        [...bytes].map((byte) => new Uint8Array([byte])),
        events,
      ),
      [{ a: "é😀" }, 1, 2],
    );
  }
});

test("what the standard ignores is ignored", async () => {
  const text = "data:  two blanks\nretry: x\nid: a\0b\nunknown: y\nevent:\n\ndata: cut off by the end";
  assert.deepEqual(await itemsOf([text], rawEvents), [{ event: "message", data: " two blanks", id: "" }]);
  assert.deepEqual(await itemsOf(["event: x\n\n\n\n"], rawEvents), []);
});

test("the goodbye of many services ends the stream", async () => {
  assert.deepEqual(await itemsOf(["data: 1\n\ndata: [DONE]\n\ndata: 2\n\n"], events), [1]);
  assert.deepEqual(await itemsOf(["data: a\n\ndata: [DONE]\n\n"], textEvents), ["a"]);
});

test("lines of JSON, the last without an end; blank ones are none", async () => {
  const bytes = new TextEncoder().encode('{"a":"é"}\r\n\n [1]\n"x"');
  for (let at = 0; at <= bytes.length; at++) {
    assert.deepEqual(await itemsOf([bytes.slice(0, at), bytes.slice(at)], lines, "application/x-ndjson"), [
      { a: "é" },
      [1],
      "x",
    ]);
  }
  assert.deepEqual(await itemsOf(['\x1e{"a":\n1}\n\x1e2\n'], lines, "application/json-seq"), [{ a: 1 }, 2]);
});

test("what comes in place of the stream that was expected is read as what it is", async () => {
  assert.deepEqual(await itemsOf(['{"a":\n1}'], events, "application/json"), [{ a: 1 }]);
  assert.deepEqual(await itemsOf(["1\n2\n"], events, "application/x-ndjson"), [1, 2]);
  assert.deepEqual(await itemsOf(["data: 1\n\n"], lines, "text/event-stream; charset=utf-8"), [1]);
  assert.deepEqual(await itemsOf(["data: 1\n\n"], events, ""), [1]);
  await assert.rejects(itemsOf(["<html>"], events, "text/html"), APIResponseValidationError);
});

test("an item that isn't JSON is told as such", async () => {
  await assert.rejects(itemsOf(["data: 1\n\ndata: nope\n\n"], events), (error: APIResponseValidationError) => {
    return error instanceof APIResponseValidationError && error.body === "nope" && error.cause instanceof SyntaxError;
  });
});

test("a long item in small pieces takes no longer than it must", async () => {
  const piece = "x".repeat(1000);
  const items = await itemsOf(["data: ", ...Array<string>(5000).fill(piece), "\n\n"], textEvents);
  assert.equal((items[0] as string).length, 5_000_000);
});

/** Breaks the connection of the last request. */
let breakOff = (): void => {};

const server = await serve(async (_, response) => {
  response.writeHead(200, { "content-type": "text/event-stream" });
  for (let number = 0; number < 3; number++) response.write(`data: ${number}\n\n`);
  breakOff = () => void response.destroy();
});

test("leaving the loop closes the connection, awaited first or not", async () => {
  const client = new Acme({ baseUrl: server.url });
  for (const awaited of [false, true]) {
    const count = server.closed.length;
    const promise = stream<number>(client, { route: "GET /open", answer: events });
    for await (const item of awaited ? await promise : promise) if (item === 1) break;
    await server.closed[count];
  }
});

test("an error thrown in the loop closes the connection, and so does close()", async () => {
  const client = new Acme({ baseUrl: server.url });
  let count = server.closed.length;
  await assert.rejects(async () => {
    for await (const _ of stream(client, { route: "GET /open", answer: events })) throw new RangeError("mine");
  }, RangeError);
  await server.closed[count];
  count = server.closed.length;
  const opened = await stream(client, { route: "GET /open", answer: events });
  await opened.close();
  await opened.close();
  await server.closed[count];
});

test("close() ends a loop that waits", async () => {
  const opened = await stream<number>(new Acme({ baseUrl: server.url }), { route: "GET /open", answer: events });
  const got: number[] = [];
  for await (const item of opened) {
    got.push(item);
    if (item === 2) setTimeout(() => void opened.close(), 5);
  }
  assert.deepEqual(got, [0, 1, 2]);
});

test("a stream that breaks is a connection error behind its items; no timeout ends it", async () => {
  const got: number[] = [];
  await assert.rejects(async () => {
    for await (const item of stream<number>(new Acme({ baseUrl: server.url, timeout: 5000 }), {
      route: "GET /break",
      answer: events,
    })) {
      got.push(item);
      // Not before: platforms drop what has come and wasn't read.
      if (item === 2) breakOff();
    }
  }, APIConnectionError);
  assert.deepEqual(got, [0, 1, 2]);
});

test("the caller's signal ends a stream, and its listener goes with it", async () => {
  const controller = new AbortController();
  const got: number[] = [];
  await assert.rejects(async () => {
    for await (const item of stream<number>(
      new Acme({ baseUrl: server.url }),
      { route: "GET /open", answer: events },
      { signal: controller.signal },
    )) {
      got.push(item);
      if (item === 2) setTimeout(() => controller.abort(), 5);
    }
  }, APIUserAbortError);
  assert.deepEqual(got, [0, 1, 2]);
  let removed = 0;
  const { signal } = new AbortController();
  const remove = signal.removeEventListener.bind(signal);
  signal.removeEventListener = ((...all: Parameters<typeof remove>) => (removed++, remove(...all))) as typeof remove;
  for await (const item of stream(
    new Acme({ baseUrl: server.url }),
    { route: "GET /open", answer: events },
    { signal },
  ))
    if (item === 0) break;
  assert.ok(removed > 0);
});

test("a stream is gone through once; its events can be had instead of items", async () => {
  const opened = await stream(new Acme({ baseUrl: server.url }), { route: "GET /open", answer: events });
  assert.ok(opened instanceof Stream && opened.response.status === 200);
  for await (const event of opened.events()) {
    assert.deepEqual(event, { event: "message", data: "0", id: "" });
    break;
  }
  await assert.rejects(async () => {
    for await (const _ of opened) assert.fail();
  }, SDKError);
});

test("before the first byte a stream is repeated like any call; a raw one is the answer itself", async () => {
  const flaky = await serve((_, response, number) => {
    response.writeHead(number ? 200 : 503, { "content-type": "text/event-stream" }).end("data: 1\n\n");
  });
  const client = new Acme({ baseUrl: flaky.url });
  const got: unknown[] = [];
  for await (const item of stream(client, { route: "GET /", answer: events })) got.push(item);
  assert.deepEqual([got, flaky.received.length], [[1], 2]);
  assert.equal(await (await stream(client, { route: "GET /", answer: events }).asResponse()).text(), "data: 1\n\n");
});
