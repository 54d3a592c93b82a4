/** Requests made ready: address, headers and body, by an operation's data and a call's arguments; sends nothing. */

import type { Grant } from "./auth.js";
import { json, type Payload } from "./bodies.js";
import type { Core, HeadersInput, OutgoingRequest, RequestOptions } from "./client.js";
import { SDKError } from "./errors.js";
import { naming } from "./json.js";
import { own } from "./lookup.js";
import type { Operation } from "./operation.js";
import { type Draft, encode, field, isStructured, query, simple } from "./parameters.js";

/** A request without credentials, to be sent once or, unless its body is a stream, again. */
export interface Prepared {
  readonly method: string;
  readonly url: string;
  readonly draft: Draft;
  readonly payload: Payload | undefined;
  /** The credentials that it was last sent with. */
  grant?: Grant;
}

/** The request of a call. `link` is a whole address in place of the operation's own. */
export function prepare(
  core: Core,
  operation: Operation,
  options: RequestOptions,
  params: object,
  path: readonly unknown[],
  link?: string,
): Prepared {
  const fields = Object.create(null) as Record<string, unknown>;
  const draft: Draft = { query: [], headers: new Headers(), cookies: [], fields };
  const [method, template] = operation.route.split(" ", 2) as [string, string];
  place(draft, operation, params);
  for (const [name, value] of Object.entries(options.query ?? {})) {
    if (value === undefined) continue;
    draft.query = draft.query.filter((pair) => !pair.startsWith(encode(name) + "="));
    naming(name, () => query(draft, name, value, encode));
  }
  // A link has its query already.
  if (link) draft.query = [];
  const payload = payloadOf(draft, operation, options.body);
  draft.headers = headersOf(core, operation, options, draft.headers, payload?.type);
  return { method, url: link ?? core.baseUrl(operation.server) + written(template, operation, path), draft, payload };
}

/** A request with its credentials. */
export function outgoingOf({ method, url, draft, payload }: Prepared, grant: Grant, attempt: number): OutgoingRequest {
  const headers = new Headers(draft.headers);
  grant.headers.forEach((value, name) => headers.set(name, value));
  const cookies = [...grant.cookies, ...draft.cookies, headers.get("cookie")].filter(Boolean);
  if (cookies.length) headers.set("cookie", cookies.join("; "));
  // A link may hold the key already.
  const pairs = [...draft.query, ...grant.query.filter((pair) => !url.includes(pair))].join("&");
  const address = pairs ? url + (url.includes("?") ? "&" : "?") + pairs : url;
  return { method, url: address, headers, body: payload?.body, attempt };
}

/** Takes away all that must not go to servers other than the API's: credentials, and what the caller set. */
export function forStrangers(headers: Headers): void {
  for (const name of [...headers.keys()]) {
    if (!/^(accept|accept-encoding|accept-language|range|user-agent)$/.test(name)) headers.delete(name);
  }
}

/** Whether what may go to one address may go to the other: the same origin, or its HTTPS twin. */
export function isSameOrigin(one: string, other: string): boolean {
  const from = new URL(one);
  const to = new URL(other);
  const isTwin =
    from.protocol + to.protocol === "http:https:" && from.hostname === to.hostname && !from.port && !to.port;
  return from.origin === to.origin || isTwin;
}

/** Whether it is a browser, page or worker, that runs this. */
export function isBrowser(): boolean {
  return "document" in globalThis || "importScripts" in globalThis;
}

/** The header that an idempotency key is sent in. */
export function keyHeader(operation: Operation): string {
  return operation.idempotency ?? "idempotency-key";
}

/** Writes each parameter where the operation says; others into the body or, where that is one argument, the query. */
function place(draft: Draft, operation: Operation, params: object): void {
  for (const [key, value] of Object.entries(params)) {
    if (value === undefined) continue;
    const told = own(operation.in, key);
    const spec = typeof told === "function" ? { at: told } : told;
    const usual = operation.body && (key === "body" || !operation.whole) ? field : query;
    naming(key, () => (spec?.at ?? usual)(draft, spec?.name ?? key, value, spec?.encode ?? encode));
  }
}

/** All headers but those of credentials: what is usual, the client's, the arguments', the body's, the call's own. */
function headersOf(
  core: Core,
  operation: Operation,
  options: RequestOptions,
  given: Headers,
  type: string | undefined,
): Headers {
  const headers = new Headers();
  // Browsers name themselves, and would ask the server for leave to be named otherwise.
  if (!isBrowser()) headers.set("user-agent", core.api.agent);
  if (operation.accept) headers.set("accept", operation.accept);
  addHeaders(headers, core.options.defaultHeaders);
  addHeaders(headers, given);
  if (type) headers.set("content-type", type);
  const key = options.idempotencyKey ?? (operation.idempotency && !headers.has(operation.idempotency) && uuid());
  if (key) headers.set(keyHeader(operation), key);
  addHeaders(headers, options.headers);
  return headers;
}

function payloadOf(draft: Draft, operation: Operation, extra: unknown): Payload | undefined {
  const { whole, optional, body = json } = operation;
  let value = whole || !operation.body ? draft.fields["body"] : draft.fields;
  if (extra !== undefined) {
    value =
      value === draft.fields && isStructured(extra) && !Array.isArray(extra) ? { ...draft.fields, ...extra } : extra;
  }
  if (value === undefined || (optional && value === draft.fields && !Object.keys(draft.fields).length))
    return undefined;
  return body(value, operation);
}

/** The path with a value in every slot, so that none leads to another resource. */
function written(template: string, operation: Operation, values: readonly unknown[]): string {
  const texts = new Map<string, string>();
  const [path = "", fixed] = template.split("?");
  const filled = path.replace(/\{([^}]*)\}/g, (_slot, name: string) => {
    if (!texts.has(name)) {
      const value = values[texts.size];
      if (value == null) throw new SDKError(`The path needs a value for ${name}`);
      const told = own(operation.path, name);
      const spec = typeof told === "function" ? { at: told } : told;
      texts.set(
        name,
        naming(name, () => (spec?.at ?? simple)(name, value, spec?.encode ?? encode)),
      );
    }
    // Marked until it is known what the segment has come to.
    return "\0" + texts.get(name);
  });
  if (filled.split("/").some((each) => each.includes("\0") && /^(\.|%2e){0,2}$/i.test(each.replaceAll("\0", "")))) {
    throw new SDKError(`An empty value, "." or ".." for ${[...texts.keys()].join(" and ")} would lead to another path`);
  }
  return filled.replaceAll("\0", "") + (fixed === undefined ? "" : "?" + fixed);
}

function addHeaders(headers: Headers, given: HeadersInput = {}): void {
  for (const [name, value] of given instanceof Headers ? given : Object.entries(given)) {
    try {
      if (value === null) headers.delete(name);
      else if (value !== undefined) headers.set(name, value);
    } catch {
      // The platform's own words would show the value, which may be a secret.
      throw new SDKError(`The header ${name} holds a character that can't be sent`);
    }
  }
}

/** A random UUID (RFC 9562, 5.4); the platform's own function is there on secure pages only. */
function uuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const digits = [...bytes].map((byte, at) =>
    (at === 6 ? (byte & 15) | 64 : at === 8 ? (byte & 63) | 128 : byte).toString(16).padStart(2, "0"),
  );
  return digits.join("").replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
