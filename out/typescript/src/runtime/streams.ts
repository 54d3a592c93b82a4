/** Answers that come item by item: server-sent events and lines of JSON; knows nothing of requests. */

import type { Answer, Reading } from "./answers.js";
import type { ApiClient, RequestOptions } from "./client.js";
import { APIResponseValidationError, requestIdOf, SDKError } from "./errors.js";
import { parse } from "./json.js";
import type { Operation } from "./operation.js";
import { IterablePromise, type Mode } from "./promise.js";
import { aborted, broken, perform } from "./send.js";

/** A promise of a stream; `for await` takes the items from it directly. */
export type StreamPromise<Item> = IterablePromise<Stream<Item>, Item>;

/** A server-sent event (HTML standard, 9.2). */
export interface ServerSentEvent {
  /** Its type; `message` where the server names none. */
  readonly event: string;
  readonly data: string;
  /** The last id that the server gave, with this event or before. */
  readonly id: string;
  /** Milliseconds to wait before connecting again, if the server says it. */
  readonly retry?: number;
}

/** Calls an operation that answers item by item. */
export function stream<Item>(
  client: ApiClient,
  operation: Operation,
  options?: RequestOptions,
  params?: object,
  ...path: readonly unknown[]
): StreamPromise<Item> {
  const mode: Mode = {};
  return new IterablePromise<Stream<Item>, Item>(perform(client, operation, options, params, path, mode), mode);
}

type Events = AsyncGenerator<ServerSentEvent, void, undefined>;

/** Items as they come, to be gone through once. Leaving the loop closes the connection. */
export class Stream<Item> implements AsyncIterable<Item> {
  readonly response: Response;
  readonly #item: (event: ServerSentEvent) => unknown;
  readonly #cut: (lines: AsyncIterable<string>) => Events;
  readonly #reading: Reading;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  readonly #release: () => void;
  #taken = false;

  /** @internal */
  constructor(
    response: Response,
    reading: Reading,
    cut: (lines: AsyncIterable<string>) => Events,
    item: (event: ServerSentEvent) => unknown,
  ) {
    this.response = response;
    this.#item = item;
    this.#cut = cut;
    this.#reading = reading;
    this.#reader = response.body?.getReader();
    this.#release = reading.keep();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const event of this.events()) {
      // How many services say goodbye.
      if (event.data.trim() === "[DONE]") return;
      // One without data is a sign of life.
      if (event.data || this.#item === asIs) yield this.#read(event);
    }
  }

  /** The events themselves, with type and id, in place of items; lines come as the data of events. */
  async *events(): Events {
    if (this.#taken) throw new SDKError("A stream can be gone through once");
    this.#taken = true;
    try {
      yield* this.#cut(linesOf(this.#reader, this.#reading.signal));
    } finally {
      await this.close();
    }
  }

  /** Closes the connection; items that have not been taken are lost. */
  async close(): Promise<void> {
    this.#taken = true;
    this.#release();
    await this.#reader?.cancel().catch(() => {});
  }

  #read(event: ServerSentEvent): Item {
    try {
      return this.#item(event) as Item;
    } catch (cause) {
      const { response } = this;
      const message = `An item of the stream isn't JSON: ${event.data.slice(0, 100)}`;
      const requestId = requestIdOf(response, this.#reading.core.api.errors);
      throw new APIResponseValidationError(message, response, event.data, requestId, { cause });
    }
  }
}

/** Lines, ended by CR, LF or both wherever the bytes are cut; the last may have no end. */
async function* linesOf(
  reader: ReadableStreamDefaultReader<Uint8Array> | undefined,
  signal: Reading["signal"],
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder();
  let rest = "";
  let afterReturn = false;
  for (let open = !!reader; open;) {
    const { done, value } = await reader!.read().catch((cause: unknown) => {
      if (signal?.aborted) throw aborted(signal);
      return broken(cause);
    });
    open = !done;
    let text = decoder.decode(value, { stream: open });
    if (!text) continue;
    if (afterReturn && text[0] === "\n") text = text.slice(1);
    afterReturn = text.endsWith("\r");
    const [first = "", ...others] = text.split(/\r\n|\n|\r/);
    rest += first;
    for (const line of others) {
      yield rest;
      rest = line;
    }
  }
  if (rest) yield rest;
}

/** The events of a stream of lines (HTML standard, 9.2.6). One that the stream's end cuts off is none. */
async function* eventsOf(lines: AsyncIterable<string>): Events {
  let data: string[] = [];
  let told: { event?: string; retry?: number } = {};
  let id = "";
  for await (const line of lines) {
    const [, name, value = ""] = /^([^:]*)(?:: ?)?([^]*)$/.exec(line)!;
    if (name === "data") data.push(value);
    else if (name === "event" && value) told.event = value;
    else if (name === "id" && !value.includes("\0")) id = value;
    else if (name === "retry" && /^\d+$/.test(value)) told.retry = Number(value);
    if (line) continue;
    if (data.length) yield { event: "message", ...told, data: data.join("\n"), id };
    data = [];
    told = {};
  }
}

/** Each line that isn't blank as the data of an event. */
async function* recordsOf(lines: AsyncIterable<string>): Events {
  for await (const line of lines) if (line.trim()) yield { event: "message", data: line.trim(), id: "" };
}

/** What stands between record separators (RFC 7464), or else the whole, as the data of an event. */
async function* sequenceOf(lines: AsyncIterable<string>): Events {
  let data = "";
  for await (const line of lines) {
    const [before = "", ...others] = `${line}\n`.split("\x1e");
    data += before;
    for (const other of others) {
      if (data.trim()) yield { event: "message", data: data.trim(), id: "" };
      data = other;
    }
  }
  if (data.trim()) yield { event: "message", data: data.trim(), id: "" };
}

/** By what came: some servers answer with lines or with one JSON value where events were expected, or the reverse. */
async function opened(
  response: Response,
  reading: Reading,
  usual: (lines: AsyncIterable<string>) => Events,
  item: (event: ServerSentEvent) => unknown,
): Promise<Stream<unknown>> {
  const type = (response.headers.get("content-type") ?? "").toLowerCase();
  if (type.startsWith("text/html")) {
    const message = `A stream was expected, but ${type} came`;
    throw new APIResponseValidationError(
      message,
      response,
      await response.text(),
      requestIdOf(response, reading.core.api.errors),
    );
  }
  const isLines = /ndjson|jsonl|json-?lines|json-stream|stream\+json/.test(type);
  const isSequence = /[/+]json(-seq)?\s*(;|$)/.test(type);
  const cut = type.includes("event-stream") ? eventsOf : isLines ? recordsOf : isSequence ? sequenceOf : usual;
  return new Stream(response, reading, cut, item);
}

const asIs = (event: ServerSentEvent): ServerSentEvent => event;

const jsonOf = ({ data }: ServerSentEvent): unknown => parse(data);

/** Server-sent events: the JSON of each one's data. */
export const events: Answer = { read: (response, reading) => opened(response, reading, eventsOf, jsonOf) };

/** Server-sent events: the text of each one's data. */
export const textEvents: Answer = {
  read: (response, reading) => opened(response, reading, eventsOf, ({ data }) => data),
};

/** Server-sent events as they are, with type and id. */
export const rawEvents: Answer = { read: (response, reading) => opened(response, reading, eventsOf, asIs) };

/** Lines of JSON. */
export const lines: Answer = { read: (response, reading) => opened(response, reading, recordsOf, jsonOf) };
