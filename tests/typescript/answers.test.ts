/** What is made of answers, and how they can be had whole. */

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type Answer,
  anyAnswer,
  binaryAnswer,
  noAnswer,
  textAnswer,
  xmlAnswer,
} from "../../templates/typescript/runtime/answers.js";
import {
  APIResponseValidationError,
  APIUserAbortError,
  NotFoundError,
  SDKError,
} from "../../templates/typescript/runtime/errors.js";
import { APIPromise } from "../../templates/typescript/runtime/promise.js";
import { send } from "../../templates/typescript/runtime/send.js";
import { Acme, serve } from "./support.js";

const bodies: Record<string, [number, string, string]> = {
  "/json": [200, "application/json", '{"id":12345678901234567890,"n":1}'],
  "/plain-json": [200, "text/plain", "[1]"],
  "/empty": [204, "", ""],
  "/text": [200, "text/plain; charset=utf-8", "héllo"],
  "/bytes": [200, "application/octet-stream", "\u0001\u0002"],
  "/xml": [200, "application/xml", "<a id='7'><b>x</b></a>"],
  "/problem": [200, "application/problem+json", "{}"],
  "/broken": [200, "application/json", "{"],
  "/missing": [404, "application/json", '{"message":"gone"}'],
};
const server = await serve(({ url }, response) => {
  const [status, type, text] = bodies[url]!;
  response.writeHead(status, { "x-request-id": "req_9", ...(type && { "content-type": type }) }).end(text);
});
const client = new Acme({ baseUrl: server.url });
const got = <T = unknown>(path: string, answer?: Answer): APIPromise<T> =>
  send<T>(client, { route: `GET ${path}`, ...(answer && { answer }) });

test("JSON, whatever it is called; nothing is undefined", async () => {
  assert.deepEqual(await got("/json"), { id: 12345678901234567890n, n: 1 });
  assert.deepEqual(await got("/plain-json"), [1]);
  assert.equal(await got("/empty"), undefined);
  await assert.rejects(got("/broken"), (error: APIResponseValidationError) => {
    return (
      error instanceof APIResponseValidationError &&
      error.status === 200 &&
      error.requestId === "req_9" &&
      error.body === "{"
    );
  });
});

test("text, bytes, XML, and nothing at all", async () => {
  assert.equal(await got("/text", textAnswer), "héllo");
  assert.equal(await got("/json", noAnswer), undefined);
  const response = await got<Response>("/bytes", binaryAnswer);
  assert.deepEqual(new Uint8Array(await response.arrayBuffer()), new Uint8Array([1, 2]));
  const shape = {
    route: "GET /xml",
    answer: xmlAnswer,
    answerXml: { fields: { id: { as: "attribute", type: "number" } } },
  } as const;
  assert.deepEqual(await send(client, shape), { id: 7, b: "x" });
  await assert.rejects(got("/json", xmlAnswer), /The answer isn't XML/);
});

test("answers of several kinds are told apart by their type", async () => {
  assert.deepEqual(await got("/problem", anyAnswer), {});
  assert.equal(await got("/text", anyAnswer), "héllo");
  assert.equal(await got("/empty", anyAnswer), undefined);
  assert.equal(await (await got<Response>("/bytes", anyAnswer)).text(), "\u0001\u0002");
});

test("XML that could do harm or is none is refused", async () => {
  for (const text of [
    "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
    "<a>",
    "<a></b>",
    "<a/><b/>",
    "x<a/>",
    "",
    "<a b=c/>",
    "<a>".repeat(300),
  ]) {
    bodies["/xml"] = [200, "application/xml", text];
    await assert.rejects(got("/xml", xmlAnswer), APIResponseValidationError, text);
  }
  bodies["/xml"] = [
    200,
    "application/xml",
    "<?xml version='1.0'?><!-- c --><x:a xmlns:x='u' xmlns:xsi='i'><b xsi:nil='true'/><b k='1'>t &lt;&#65;&#x42;<![CDATA[<]]></b></x:a>\n",
  ];
  assert.deepEqual(await got("/xml", xmlAnswer), { b: [null, { k: "1", $text: "t <AB<" }] });
});

test("an answer can be had with its value, or raw", async () => {
  const { data, response, requestId } = await got("/json").withResponse();
  assert.deepEqual([data, response.status, requestId], [{ id: 12345678901234567890n, n: 1 }, 200, "req_9"]);
  const raw = await got("/json").asResponse();
  assert.equal(raw.bodyUsed, false);
  assert.equal(await raw.text(), bodies["/json"]![2]);
  for (const failing of [got("/missing").asResponse(), got("/missing").withResponse(), got("/missing")]) {
    await assert.rejects(failing, NotFoundError);
  }
});

test("the raw answer and the value can't both be had, and whoever asks for both is told so", async () => {
  const told = (error: Error): boolean => error instanceof SDKError && error.message.startsWith("asResponse() leaves");
  const promise = got("/plain-json");
  const [raw, value, whole] = await Promise.allSettled([promise.asResponse(), promise, promise.withResponse()]);
  assert.equal(raw.status === "fulfilled" && (await raw.value.text()), "[1]");
  for (const each of [value, whole]) assert.ok(each.status === "rejected" && told(each.reason as Error));
  const other = got("/plain-json");
  await assert.rejects(Promise.all([other, other.asResponse()]), told);
});

test("an APIPromise is a promise like others", async () => {
  const promise = got("/plain-json");
  assert.ok(promise instanceof Promise && promise instanceof APIPromise);
  const then = promise.then((value) => value);
  assert.ok(!(then instanceof APIPromise));
  assert.deepEqual(await Promise.all([then, promise.finally(() => {}), promise.catch(() => 0)]), [[1], [1], [1]]);
});

test("no rejection is left unhandled where its promise was", async () => {
  const unhandled: unknown[] = [];
  const note = (error: unknown): void => void unhandled.push(error);
  process.on("unhandledRejection", note);
  await got("/missing")
    .withResponse()
    .catch(() => {});
  await got("/missing")
    .asResponse()
    .catch(() => {});
  await got("/missing").catch(() => {});
  await (await got("/plain-json").asResponse()).text();
  await new Promise((resolve) => setTimeout(resolve, 20));
  process.off("unhandledRejection", note);
  assert.deepEqual(unhandled, []);
});

test("a download outlives the timeout of its call and ends with the caller's signal", async (context) => {
  const { timers } = context.mock;
  timers.enable({ apis: ["setTimeout"] });
  let goOn = (): void => {};
  const slow = await serve((_, response) => {
    response.writeHead(200).write("a");
    goOn = () => void response.write("b");
  });
  const controller = new AbortController();
  const download = await send<Response>(
    new Acme({ baseUrl: slow.url, timeout: 500 }),
    { route: "GET /", answer: binaryAnswer },
    { signal: controller.signal },
  );
  const reader = download.body!.getReader();
  const piece = async (): Promise<string> => String.fromCharCode(...(await reader.read()).value!);
  assert.equal(await piece(), "a");
  timers.tick(600);
  goOn();
  assert.equal(await piece(), "b");
  controller.abort();
  await assert.rejects(reader.read(), APIUserAbortError);
  await slow.closed[0];
});

test("a download whose body is being read when the caller aborts ends with the same error as its call", async () => {
  const slow = await serve((_, response) => response.writeHead(200).write("a"));
  for (const raw of [false, true]) {
    const controller = new AbortController();
    const call = send<Response>(
      new Acme({ baseUrl: slow.url }),
      { route: "GET /", answer: binaryAnswer },
      { signal: controller.signal },
    );
    const text = (await (raw ? call.asResponse() : call)).text();
    setTimeout(() => controller.abort("enough"), 10);
    await assert.rejects(text, (error: Error) => error instanceof APIUserAbortError && error.cause === "enough");
  }
});

test("a signal that was aborted meanwhile ends no call that is over", async () => {
  const controller = new AbortController();
  const value = await send(client, { route: "GET /plain-json" }, { signal: controller.signal });
  controller.abort();
  assert.deepEqual(value, [1]);
  await assert.rejects(send(client, { route: "GET /plain-json" }, { signal: controller.signal }), APIUserAbortError);
});
