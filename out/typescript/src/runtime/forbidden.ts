/** Requests that the Fetch standard rules out (GET or HEAD with a body, TRACE), sent by Node's own module. */

import { SDKError } from "./errors.js";
import type { Fetch } from "./operation.js";

/** An answer as Node's own module gives it. */
export interface Incoming extends AsyncIterable<Uint8Array> {
  readonly statusCode: number;
  readonly statusMessage: string;
  readonly rawHeaders: readonly string[];
  destroy(error?: Error): void;
}

interface Outgoing {
  on(event: string, listener: (value: never) => void): void;
  end(body?: Uint8Array): void;
}

interface Http {
  request(url: string, options: object, listener: (incoming: Incoming) => void): Outgoing;
}

/** Called like `fetch`, in Node.js, Deno and Bun; GET and HEAD without their body go everywhere. */
export const nodeFetch: Fetch = async (url, init) => {
  if (init.body == null && /^(GET|HEAD)$/.test(init.method ?? "GET")) return fetch(url, init);
  const headers = new Headers(init.headers);
  const body = init.body == null ? undefined : new Uint8Array(await new Response(init.body).arrayBuffer());
  if (body) headers.set("content-length", `${body.length}`);
  // Not a literal: bundlers for browsers would look for the module.
  const module = url.startsWith("https:") ? "node:https" : "node:http";
  const { request } = (await import(/* @vite-ignore */ /* webpackIgnore: true */ module).catch((cause: unknown) => {
    throw new SDKError(
      `The Fetch standard rules out ${init.method} with such a request, and this platform has no other way`,
      { cause },
    );
  })) as Http;
  return new Promise((resolve, reject) => {
    const options = { method: init.method, headers: Object.fromEntries(headers), signal: init.signal };
    const sent = request(url, options, (incoming) => resolve(responseOf(incoming)));
    sent.on("error", reject);
    sent.end(body);
  });
};

/** The platform's answer for one of Node's. */
export function responseOf(incoming: Incoming): Response {
  const { statusCode: status, statusMessage: statusText, rawHeaders } = incoming;
  const headers = new Headers();
  for (let at = 0; at < rawHeaders.length; at += 2) headers.append(rawHeaders[at]!, rawHeaders[at + 1]!);
  const chunks = incoming[Symbol.asyncIterator]();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(new Uint8Array(value));
    },
    cancel: () => incoming.destroy(),
  });
  const hasBody = status !== 204 && status !== 205 && status !== 304;
  if (!hasBody) incoming.destroy();
  return new Response(hasBody ? body : null, { status, statusText, headers });
}
