/** Bodies of requests, one format each: JSON, forms, multipart, XML, text, bytes; knows neither headers nor retries. */

import { naming, stringify } from "./json.js";
import { own } from "./lookup.js";
import type { Encoding, Operation } from "./operation.js";
import { bracketed, type Draft, encode, isStructured, query, textOf } from "./parameters.js";
import { writeXml } from "./xml.js";

/** A body ready to be sent. `once` says that it can't be sent a second time. */
export interface Payload {
  readonly body: string | Blob | ReadableStream<Uint8Array> | ArrayBuffer | ArrayBufferView;
  readonly type: string;
  readonly once?: boolean;
}

/** Makes a body of a value. */
export type BodyFormat = (value: unknown, operation: Operation) => Payload;

/** Bytes to send: in memory, on disk (`fromPath`), or as they come. Streams are sent once and never retried. */
export type BinaryBody =
  Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> | Upload | string;

/** A file of a form. A `File` brings its name and type; `new Upload(data, name, type)` gives them to anything else. */
export type Uploadable = Exclude<BinaryBody, string>;

/** Bytes with the file name and media type that they are sent with. */
export class Upload {
  readonly data: Exclude<BinaryBody, Upload>;
  readonly name: string | undefined;
  readonly type: string | undefined;

  constructor(data: Exclude<BinaryBody, Upload>, name?: string, type?: string) {
    this.data = data;
    this.name = name;
    this.type = type;
  }
}

/** `application/json`, or the operation's own JSON type. */
export const json: BodyFormat = (value, operation) => ({
  body: stringify(value),
  type: operation.type ?? "application/json",
});

/** `application/x-www-form-urlencoded`: lists repeated, objects as JSON, other styles as the operation tells. */
export const form: BodyFormat = (value, operation) => {
  const type = operation.type ?? "application/x-www-form-urlencoded";
  if (!isStructured(value)) return { body: textOf(value), type };
  const draft = { query: [] as string[] } as unknown as Draft;
  for (const [name, item] of Object.entries(value)) naming(name, () => addPairs(draft, name, item, operation));
  return { body: draft.query.join("&"), type };
};

function addPairs(draft: Draft, name: string, item: unknown, operation: Operation): void {
  if (item == null) return;
  const told = own(operation.encoding, name);
  if (told?.style) {
    told.style(draft, name, item, told.encode ?? encode);
  } else if (isJson(told?.type) || (isStructured(item) && !Array.isArray(item))) {
    query(draft, name, stringify(item), encode);
  } else if (Array.isArray(item) && item.some(isStructured)) {
    for (const [key, each] of bracketed(name, item)) query(draft, key, each, encode);
  } else {
    query(draft, name, item, encode);
  }
}

/** Text as it is. */
export const text: BodyFormat = (value, operation) => ({ body: textOf(value), type: operation.type ?? "text/plain" });

/** XML by the operation's shape; a string is taken for the document itself. */
export const xml: BodyFormat = (value, operation) => ({
  body: writeXml(value, operation.bodyXml),
  type: operation.type ?? "application/xml",
});

/** Bytes as they are. */
export const binary: BodyFormat = (value, operation) => {
  const { data, type } = opened(value as BinaryBody);
  const media = operation.type ?? (type || "application/octet-stream");
  return isStream(data) ? { body: streamOf([data]), type: media, once: true } : { body: data, type: media };
};

/** `multipart/form-data` (RFC 7578), files on disk and streams included; nothing is read before it is sent. */
export const multipart: BodyFormat = (value, operation) => {
  const boundary = "form-" + Math.random().toString(36).slice(2) + Math.random().toString(36).slice(2);
  const content: Source[] = [];
  for (const { name, data, type, filename } of partsOf(value, operation)) {
    content.push(
      `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"` +
        (filename === undefined ? "" : `; filename="${quoted(filename)}"`) +
        (type ? `\r\nContent-Type: ${type}` : "") +
        "\r\n\r\n",
      data,
      "\r\n",
    );
  }
  content.push(`--${boundary}--\r\n`);
  const type = `multipart/form-data; boundary=${boundary}`;
  return content.some(isStream) || content.some(isLost)
    ? { body: streamOf(content), type, once: true }
    : { body: new Blob(content as BlobPart[]), type };
};

type Bytes = string | Blob | ArrayBuffer | ArrayBufferView;
type Source = Bytes | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

interface Part {
  readonly name: string;
  readonly data: Source;
  readonly type?: string | undefined;
  readonly filename?: string | undefined;
}

function* partsOf(value: unknown, operation: Operation): Generator<Part, void, undefined> {
  if (!isStructured(value) || isFile(value)) return yield* partsOfField("file", value);
  if (Array.isArray(value)) return yield* partsOfField("part", value);
  for (const [name, item] of Object.entries(value)) yield* partsOfField(name, item, own(operation.encoding, name));
}

/** The parts of one property: a part an item for a list, JSON for an object, plain text for anything else. */
function* partsOfField(name: string, value: unknown, how: Encoding = {}): Generator<Part, void, undefined> {
  if (value == null) return;
  const { type: told } = how;
  const asJson = isJson(told) && !(how.text && typeof value === "string");
  if (isFile(value)) {
    const { data, type, name: filename = "blob" } = opened(value);
    yield { name, data, filename, type: type || told || "application/octet-stream" };
  } else if (Array.isArray(value) && !asJson) {
    for (const item of value) yield* partsOfField(name, item, how);
  } else if (isStructured(value)) {
    yield { name, data: naming(name, () => stringify(value)), type: told ?? "application/json" };
  } else {
    yield {
      name,
      data: naming(name, () => (asJson ? stringify(value) : textOf(value))),
      type: /^text\/plain\s*(;|$)/.test(told ?? "") ? "" : told,
    };
  }
}

function isJson(type = ""): boolean {
  return /^[^;]*[/+]json\s*(;|$)/i.test(type);
}

function isFile(value: unknown): value is Uploadable {
  return (
    value instanceof Blob ||
    value instanceof Upload ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value) ||
    isStream(value)
  );
}

function isStream(value: unknown): value is ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> {
  return typeof value === "object" && value !== null && ("getReader" in value || Symbol.asyncIterator in value);
}

interface Opened {
  readonly data: Source;
  readonly name: string | undefined;
  readonly type: string | undefined;
}

/** Whether the platform leaves out a file on disk that is one part of several of a Blob, as Bun does. */
function isLost(source: Source): boolean {
  return source instanceof Blob && new Blob(["-", source]).size !== source.size + 1;
}

/** The bytes, with what they know of their name and type. */
function opened(value: BinaryBody): Opened {
  const { name, type, path } = (typeof value === "string" ? {} : value) as {
    name?: string;
    type?: string;
    path?: unknown;
  };
  // A file stream of Node's knows its path.
  const told = name ?? (typeof path === "string" ? path.replace(/.*[\\/]/, "") : undefined);
  const data = value instanceof Upload ? value.data : value;
  const inner: Partial<Opened> = value instanceof Upload ? opened(value.data) : {};
  return { data, name: told ?? inner.name, type: type || inner.type };
}

/** Names escaped as browsers do (HTML, 4.10.21.8). */
function quoted(name: string): string {
  return name.replaceAll("\n", "%0A").replaceAll("\r", "%0D").replaceAll('"', "%22");
}

function streamOf(content: readonly Source[]): ReadableStream<Uint8Array> {
  const chunks = chunksOf(content);
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return();
    },
  });
}

async function* chunksOf(content: readonly Source[]): AsyncGenerator<Uint8Array, void, undefined> {
  for (const source of content) {
    const stream = isStream(source) ? source : new Blob([source as BlobPart]).stream();
    if (!("getReader" in stream)) {
      yield* stream;
      continue;
    }
    // Not every platform lets `for await` go through a ReadableStream.
    const reader = stream.getReader();
    try {
      for (let step = await reader.read(); !step.done; step = await reader.read()) yield step.value;
    } finally {
      await reader.cancel();
    }
  }
}
