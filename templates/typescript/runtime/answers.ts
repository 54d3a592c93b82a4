/** How answers are read, one way each: JSON, text, XML, bytes, redirections; knows neither requests nor retries. */

import { APIResponseValidationError, requestIdOf, SDKError } from "./errors.js";
import { parse } from "./json.js";
import type { Operation } from "./operation.js";
import type { Core } from "./client.js";
import { readXml } from "./xml.js";

/** What an answer is read with. */
export interface Reading {
  readonly core: Core;
  readonly operation: Operation;
  /** The caller's signal. */
  readonly signal: AbortSignal | null | undefined;
  /** Keeps the call alive beyond its own end, for what is read later; to be called again when that is over. */
  readonly keep: () => () => void;
}

/** A way to read the answer of an operation. */
export interface Answer {
  read(response: Response, reading: Reading): Promise<unknown>;
  /** The answer is a redirection: it isn't followed. */
  readonly manual?: boolean;
}

/** JSON; `undefined` where there is nothing. */
export const jsonAnswer: Answer = {
  async read(response, { core }) {
    const text = await response.text();
    if (!text) return undefined;
    try {
      return parse(text);
    } catch (cause) {
      const message = `The answer isn't JSON: ${text.slice(0, 100)}`;
      throw new APIResponseValidationError(message, response, text, requestIdOf(response, core.api.errors), { cause });
    }
  },
};

/** Text. */
export const textAnswer: Answer = { read: (response) => response.text() };

/** JSON or text, as its Content-Type says; anything else is the `Response` itself. */
export const anyAnswer: Answer = {
  async read(response, reading) {
    const type = response.headers.get("content-type") ?? "application/json";
    if (/[/+]json\s*(;|$)/i.test(type)) return jsonAnswer.read(response, reading);
    if (/^text\//i.test(type)) return response.text();
    return binaryAnswer.read(response, reading);
  },
};

/** Nothing; what comes all the same is thrown away. */
export const noAnswer: Answer = {
  async read(response) {
    await response.text();
  },
};

/** Bytes: the platform's `Response`, to be read as a stream, a Blob or an ArrayBuffer. */
export const binaryAnswer: Answer = {
  async read(response, { keep }) {
    keep();
    return response;
  },
};

/** An XML document as an object, by the operation's shape. */
export const xmlAnswer: Answer = {
  async read(response, { core, operation }) {
    const text = await response.text();
    try {
      return readXml(text, operation.answerXml);
    } catch (cause) {
      const message = `The answer isn't XML: ${(cause as Error).message}`;
      throw new APIResponseValidationError(message, response, text, requestIdOf(response, core.api.errors), { cause });
    }
  },
};

/** Where a redirection leads: its `Location`, as the server wrote it. */
export const redirectAnswer: Answer = {
  manual: true,
  async read(response) {
    await response.text();
    // What browsers hide (Fetch standard, "opaque-redirect filtered response").
    if (response.type === "opaqueredirect") throw new SDKError("A browser doesn't tell where a redirection leads");
    return response.headers.get("location") ?? undefined;
  },
};
