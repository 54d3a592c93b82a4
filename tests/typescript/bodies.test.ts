/** Bodies as they arrive: bytes from everywhere, multipart with files on disk and streams. */

import assert from "node:assert/strict";
import { createReadStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { type BinaryBody, binary, multipart, Upload } from "../../templates/typescript/runtime/bodies.js";
import { fromPath } from "../../templates/typescript/runtime/files.js";
import type { Operation } from "../../templates/typescript/runtime/operation.js";
import { query } from "../../templates/typescript/runtime/parameters.js";
import { send } from "../../templates/typescript/runtime/send.js";
import { Acme, type Received, reply, serve } from "./support.js";

const server = await serve((_, response) => reply(response, 200, {}));
const client = new Acme({ baseUrl: server.url });
const folder = await mkdtemp(join(tmpdir(), "bodies-"));
const path = join(folder, "a photo.png");
await writeFile(path, "on disk");
after(() => rm(folder, { recursive: true }));

async function sent(operation: Operation, params: object): Promise<Received> {
  await send(client, operation, undefined, params);
  return server.received.at(-1)!;
}

async function* pieces(): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode("one ");
  yield new TextEncoder().encode("two");
}

const PUT: Operation = { route: "PUT /file", body: binary, whole: true, in: { q: query } };

test("bytes come from wherever they are", async () => {
  const bytes = new TextEncoder().encode("bytes");
  const cases: [BinaryBody, string, string][] = [
    ["text", "text", "application/octet-stream"],
    [bytes, "bytes", "application/octet-stream"],
    [bytes.buffer, "bytes", "application/octet-stream"],
    [new DataView(bytes.buffer, 1, 3), "yte", "application/octet-stream"],
    [new Blob(["blob"]), "blob", "application/octet-stream"],
    [new File(["file"], "f.txt", { type: "text/plain" }), "file", "text/plain"],
    [new Blob(["stream"]).stream(), "stream", "application/octet-stream"],
    [pieces(), "one two", "application/octet-stream"],
    [createReadStream(path), "on disk", "application/octet-stream"],
    [await fromPath(path, "image/png"), "on disk", "image/png"],
    [new Upload(pieces(), "name", "text/csv"), "one two", "text/csv"],
  ];
  for (const [body, text, type] of cases) {
    const { body: arrived, headers, url } = await sent(PUT, { body, q: 1 });
    assert.deepEqual([String(arrived), headers["content-type"], url], [text, type, "/file?q=1"]);
  }
  assert.equal(
    (await sent({ ...PUT, type: "image/jpeg" }, { body: new File(["x"], "x", { type: "image/png" }) })).headers[
      "content-type"
    ],
    "image/jpeg",
  );
});

test("bytes whose length is known are sent with it, streams in chunks", async () => {
  assert.equal((await sent(PUT, { body: new Blob(["blob"]) })).headers["content-length"], "4");
  assert.equal((await sent(PUT, { body: await fromPath(path) })).headers["content-length"], "7");
  assert.equal((await sent(PUT, { body: pieces() })).headers["transfer-encoding"], "chunked");
});

interface Part {
  readonly name: string;
  readonly filename: string | undefined;
  readonly type: string;
  readonly text: string;
}

/** Multipart taken apart by the platform. */
async function partsOf({ body, headers }: Received): Promise<Part[]> {
  const form = await new Response(new Uint8Array(body), {
    headers: { "content-type": headers["content-type"]! },
  }).formData();
  const found: Part[] = [];
  for (const [name, value] of form) {
    const file = value as File | string;
    found.push(
      typeof file === "string"
        ? { name, filename: undefined, type: "", text: file }
        : { name, filename: file.name, type: file.type, text: await file.text() },
    );
  }
  return found;
}

const POST: Operation = { route: "POST /form", body: multipart, encoding: { photo: { type: "image/png" } } };

test("files go with name and type, from memory, disk and streams", async () => {
  const files = {
    photo: new Blob(["1"]),
    file: new File(["2"], 'a "b".txt', { type: "text/plain" }),
    bytes: new Uint8Array([0x33]),
    disk: await fromPath(path),
    named: new Upload(new File(["5"], "other", { type: "text/css" }), "renamed.css"),
  };
  const memory = await sent(POST, files);
  assert.ok(memory.headers["content-length"]);
  const expected = [
    ["photo", "blob", "image/png", "1"],
    ["file", 'a "b".txt', "text/plain", "2"],
    ["bytes", "blob", "application/octet-stream", "3"],
    ["disk", "a photo.png", "application/octet-stream", "on disk"],
    ["named", "renamed.css", "text/css", "5"],
  ];
  assert.deepEqual(
    (await partsOf(memory)).map(({ name, filename, type, text }) => [name, filename, type, text]),
    expected,
  );
  const streamed = await sent(POST, { ...files, stream: new Upload(pieces(), "s.bin"), node: createReadStream(path) });
  assert.equal(streamed.headers["transfer-encoding"], "chunked");
  assert.deepEqual(
    (await partsOf(streamed)).map(({ name, filename, type, text }) => [name, filename, type, text]),
    [
      ...expected,
      ["stream", "s.bin", "application/octet-stream", "one two"],
      ["node", "a photo.png", "application/octet-stream", "on disk"],
    ],
  );
});

test("lists of files are parts of one name; other values stand beside them", async () => {
  const got = await sent(POST, {
    files: [new File(["1"], "a"), new File(["2"], "b")],
    title: "é\n",
    tags: ["x", "y"],
    meta: { n: 2n ** 60n },
    none: null,
    day: new Date(0),
  });
  assert.deepEqual(
    (await partsOf(got)).map(({ name, filename, text }) => [name, filename, text]),
    [
      ["files", "a", "1"],
      ["files", "b", "2"],
      ["title", undefined, "é\n"],
      ["tags", undefined, "x"],
      ["tags", undefined, "y"],
      ["meta", undefined, '{"n":1152921504606846976}'],
      ["day", undefined, "1970-01-01T00:00:00.000Z"],
    ],
  );
});

test("a string that is JSON already is sent as it is, any other value as JSON", async () => {
  const type = "application/json";
  const operation: Operation = { ...POST, encoding: { manifest: { type, text: true }, note: { type } } };
  for (const manifest of ['{"a": 1}', { a: 1 }]) {
    const got = String((await sent(operation, { manifest, note: "{}" })).body);
    const text = typeof manifest === "string" ? manifest : '{"a":1}';
    assert.ok(got.includes(`name="manifest"\r\nContent-Type: application/json\r\n\r\n${text}\r\n`), got);
    assert.ok(got.includes('name="note"\r\nContent-Type: application/json\r\n\r\n"{}"\r\n'), got);
  }
});

test("a body that is no object is parts of a usual name", async () => {
  const whole: Operation = { route: "POST /form", body: multipart, whole: true };
  assert.deepEqual(
    (await partsOf(await sent(whole, { body: new File(["x"], "f") }))).map(({ name }) => name),
    ["file"],
  );
  assert.deepEqual(
    (await partsOf(await sent(whole, { body: ["a", { b: 1 }] }))).map(({ name, text }) => [name, text]),
    [
      ["part", "a"],
      ["part", '{"b":1}'],
    ],
  );
  assert.deepEqual(
    (await partsOf(await sent(whole, { body: { k: "v" } }))).map(({ name, text }) => [name, text]),
    [["k", "v"]],
  );
});

test("a stream that fails breaks the call with its cause", async () => {
  async function* failing(): AsyncGenerator<Uint8Array> {
    yield new Uint8Array(1);
    throw new RangeError("disk gone");
  }
  await assert.rejects(send(client, PUT, undefined, { body: failing() }), /The connection failed: .*disk gone/s);
  await assert.rejects(fromPath(join(folder, "missing")), /ENOENT.*missing/);
});
