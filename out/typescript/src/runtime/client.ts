/** The base of clients: their options, the environment behind them, and the secrets they keep to themselves. */

import type { Authenticator } from "./auth.js";
import { type ErrorShape, SDKError } from "./errors.js";
import type { Fetch } from "./operation.js";
import type { APIPromise } from "./promise.js";
import { request } from "./send.js";
import { onAbort } from "./signals.js";

/** A secret, or what gives it anew for each attempt. */
export type Secret = string | (() => string | Promise<string>);

/** Headers by name; null takes one away that would be sent otherwise. */
export type HeadersInput = Headers | Readonly<Record<string, string | null | undefined>>;

/** A request on its way out; hooks may change its headers. */
export interface OutgoingRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: unknown;
  /** 0 for the first attempt. */
  readonly attempt: number;
}

/** What is called around every attempt. */
export interface Hooks {
  /** Before a request is sent. */
  onRequest?(request: OutgoingRequest): void | Promise<void>;
  /** Behind every answer, of failure too; `response.clone()` is to be read, not the answer itself. */
  onResponse?(response: Response, request: OutgoingRequest): void | Promise<void>;
}

/** What every client can be told. */
export interface ClientOptions {
  /** Where the API is; without it the environment says, or the API's own address is taken. */
  baseUrl?: string | undefined;
  /** Where the operations are that have a server of their own, by environment variable. */
  servers?: Readonly<Record<string, string>> | undefined;
  /** Sends the requests, in place of the platform's `fetch`. */
  fetch?: Fetch | undefined;
  /**
   * Milliseconds that one attempt may take, up to the whole answer; of a stream or download, up to its beginning.
   * 600,000 by default; 0: no limit.
   */
  timeout?: number | undefined;
  /** How often a request is sent again that failed in passing. 2 by default. */
  maxRetries?: number | undefined;
  /** Sent with every request. */
  defaultHeaders?: HeadersInput | undefined;
  hooks?: Hooks | undefined;
  /**
   * Opens WebSockets, in place of the platform's. Node.js has one from version 22 on; before, that of the package `ws`
   * will do.
   */
  WebSocket?: unknown;
}

/** What every call can be told beside its arguments. */
export interface RequestOptions {
  /** Ends the call with an `APIUserAbortError`. */
  signal?: AbortSignal | null | undefined;
  /** Milliseconds, as in the client's options. */
  timeout?: number | undefined;
  maxRetries?: number | undefined;
  /** Win over what the client and the arguments say. */
  headers?: HeadersInput | undefined;
  /** Added to the query; wins over arguments of the same name. */
  query?: Readonly<Record<string, unknown>> | undefined;
  /** The fields of an object are added to the body; anything else is the body. */
  body?: unknown;
  /** Sent with every attempt; made up where the operation takes one and none is given. */
  idempotencyKey?: string | undefined;
}

/** A security scheme as options of the client. */
export interface Scheme {
  readonly use: Authenticator;
  /** The names of the client's options, and the environment variable behind each. */
  readonly options: readonly string[];
  readonly env: readonly string[];
  /** The header, query parameter or cookie of a key; the name of an HTTP scheme. */
  readonly name?: string;
  readonly tokenUrl?: string;
  readonly scope?: string;
}

/** What a client knows of its API. */
export interface ApiInfo {
  /** What the client calls itself to servers: `name/version`. */
  readonly agent: string;
  readonly server: readonly [variable: string, url: string];
  readonly auth?: readonly (readonly string[])[];
  readonly schemes?: Readonly<Record<string, Scheme>>;
  readonly errors?: ErrorShape;
}

/** Time and chance. */
export interface Clock {
  /** Waits; ends early, and quietly, when the signal is aborted. */
  sleep(milliseconds: number, signal: AbortSignal | null | undefined): Promise<void>;
  random(): number;
  /** Milliseconds since 1970. */
  now(): number;
}

/** An access token, and when it is no longer used, in milliseconds since 1970. */
export interface Token {
  readonly value: string;
  readonly until: number;
}

/** What calls need of their client. */
export interface Core {
  readonly api: ApiInfo;
  readonly options: ClientOptions;
  readonly clock: Clock;
  readonly fetch: Fetch;
  /** The access tokens that were fetched. */
  readonly tokens: Map<Scheme, Promise<Token>>;
  env(variable: string | undefined): string | undefined;
  /** The base URL of a server, without a slash at its end. */
  baseUrl(server?: readonly [variable: string, url: string]): string;
}

const realClock: Clock = {
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        forget();
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      const forget = onAbort(signal, done);
    }),
  random: Math.random,
  now: Date.now,
};

/** The base of every client. Options, keys above all, are out of reach of `console.log` and `JSON.stringify`. */
export class ApiClient<Options extends ClientOptions = ClientOptions> {
  /** @internal */
  declare readonly _core: () => Core;

  constructor(api: ApiInfo, options: Options, clock: Clock = realClock) {
    const core = coreOf(api, options, clock);
    // Not enumerable, and a function: nothing that prints objects shows what it holds.
    Object.defineProperty(this, "_core", { value: () => core });
  }

  /** A client with other options, the rest as in this one; `defaultHeaders` are added to those that it has. */
  withOptions(options: Partial<Options>): this {
    const { options: own, clock } = this._core();
    const Kind = this.constructor as new (options: ClientOptions, clock: Clock) => this;
    const defaultHeaders = { ...named(own.defaultHeaders), ...named(options.defaultHeaders) };
    return new Kind({ ...own, ...options, defaultHeaders }, clock);
  }

  /** Calls an endpoint that has no method here: `client.request("POST /v1/new", { query, body })`. */
  request<T = unknown>(route: string, options?: RequestOptions): APIPromise<T> {
    return request<T>(this, route, options);
  }
}

/** Operations of one tag. */
export class Resource {
  /** @internal */
  declare protected readonly _client: ApiClient;

  constructor(client: ApiClient) {
    Object.defineProperty(this, "_client", { value: client });
  }
}

/** Headers by their names in lower case. */
function named(given: HeadersInput = {}): Record<string, string | null | undefined> {
  const pairs = given instanceof Headers ? [...given] : Object.entries(given);
  return Object.fromEntries(pairs.map(([name, value]) => [name.toLowerCase(), value]));
}

function coreOf(api: ApiInfo, options: ClientOptions, clock: Clock): Core {
  const server = (told = api.server): string => {
    const [variable, url] = told;
    const own = told[0] === api.server[0] ? options.baseUrl : options.servers?.[variable];
    const found = own || envOf(variable) || url;
    try {
      // In a browser an address may be relative to the page.
      const { href } = new URL(found, (globalThis as { location?: { href: string } }).location?.href);
      // `localhost:8080` is a URL too, of the scheme `localhost`.
      if (/^(http|ws)s?:/.test(href)) return href.replace(/\/+$/, "");
    } catch {
      // Not even that.
    }
    throw new SDKError(`${JSON.stringify(found)} is no base URL: set baseUrl (or the variable ${variable})`);
  };
  // Called without a `this`: browsers refuse any other than their own.
  const send: Fetch = (url, init) => (options.fetch ? options.fetch(url, init) : fetch(url, init));
  return { api, options, clock, fetch: send, tokens: new Map(), env: envOf, baseUrl: server };
}

/** An environment variable, where there is an environment; empty ones count as missing. */
function envOf(variable: string | undefined): string | undefined {
  if (!variable) return undefined;
  const { process, Deno } = globalThis as {
    process?: { env?: Record<string, string | undefined> };
    Deno?: { env: { get(name: string): string | undefined } };
  };
  try {
    return (process?.env?.[variable] ?? Deno?.env.get(variable)) || undefined;
  } catch {
    // Deno asks for permission, and it may be denied.
    return undefined;
  }
}
