/** WebSocket operations as sessions: an iterator of what comes, `send` and `close`; knows no message's meaning. */

import { granted } from "./auth.js";
import type { ApiClient, RequestOptions } from "./client.js";
import { APIConnectionError, APITimeoutError, type ErrorShape, SDKError, statusError } from "./errors.js";
import { type Incoming, responseOf } from "./forbidden.js";
import { parse, stringify } from "./json.js";
import type { Operation } from "./operation.js";
import { isBrowser, outgoingOf, prepare } from "./requests.js";
import { aborted, jsonOr } from "./send.js";
import { onAbort } from "./signals.js";

/** What is said on a WebSocket: text, or bytes. */
type Frame = string | ArrayBufferLike | ArrayBufferView | Blob;

/** As much of the platform's WebSocket as is used. */
interface Socket {
  binaryType: string;
  readonly protocol: string;
  readonly bufferedAmount: number;
  addEventListener(
    type: string,
    listener: (event: { data?: unknown; code?: number; reason?: string; message?: string }) => void,
  ): void;
  send(data: Frame): void;
  close(code?: number, reason?: string): void;
  /** Of the package `ws` alone: a refused handshake with its answer, which the standard's keep to themselves. */
  once?(event: "unexpected-response", listener: (request: unknown, answer: Incoming) => void): void;
}

type SocketConstructor = new (url: string, ...how: readonly unknown[]) => Socket;

/** Why a connection was closed (RFC 6455, 7.4). */
export interface Closing {
  /** 1006: it broke without a word. */
  readonly code: number;
  readonly reason: string;
}

/** The WebSocket is closed; `code` and `reason` say why. */
export class WebSocketClosedError extends APIConnectionError {
  override name: string = "WebSocketClosedError";
  readonly code: number;
  readonly reason: string;

  constructor({ code, reason }: Closing) {
    super(`The WebSocket is closed (${reason ? `${code}: ${reason}` : code})`);
    this.code = code;
    this.reason = reason;
  }
}

/**
 * An open WebSocket. `for await` gives the messages as they come and ends when the far side says goodbye; leaving the
 * loop closes the connection, and so does the signal of the call, with an `APIUserAbortError` for whoever waits.
 * Messages are JSON, text, or bytes (`Uint8Array`).
 */
export class WebSocketSession<Send, Receive> implements AsyncIterable<Receive> {
  /** Settled when the connection is closed, by whichever side. */
  readonly closed: Promise<Closing>;
  readonly #socket: Socket;
  readonly #arrived: Receive[] = [];
  #waiting: (() => void)[] = [];
  #over: Closing | undefined;
  #leaving = false;
  #aborted: Error | undefined;

  /** @internal */
  constructor(socket: Socket) {
    this.#socket = socket;
    socket.binaryType = "arraybuffer";
    socket.addEventListener("message", ({ data }) => {
      this.#arrived.push(messageOf(data) as Receive);
      this.#wake();
    });
    this.closed = new Promise((resolve) => {
      socket.addEventListener("close", ({ code, reason = "" }) => {
        // Some platforms say nothing, or 0, of a connection that broke.
        this.#over = { code: code || 1006, reason };
        resolve(this.#over);
        this.#wake();
      });
    });
  }

  /** The subprotocol that the server chose; empty for none. */
  get protocol(): string {
    return this.#socket.protocol;
  }

  /**
   * Sends a message: bytes and text as they are, anything else as JSON.
   *
   * @throws WebSocketClosedError, or an APIUserAbortError behind the end that the call's signal made.
   */
  send(message: Send): void {
    if (this.#aborted) throw this.#aborted;
    if (this.#over) throw new WebSocketClosedError(this.#over);
    const isPlain =
      typeof message === "string" ||
      message instanceof ArrayBuffer ||
      ArrayBuffer.isView(message) ||
      message instanceof Blob;
    this.#socket.send(isPlain ? message : stringify(message));
  }

  /** The next message; rejected with a `WebSocketClosedError` where none will come, or an `APIUserAbortError`. */
  async receive(): Promise<Receive> {
    for (;;) {
      if (this.#aborted) throw this.#aborted;
      if (this.#arrived.length) return this.#arrived.shift()!;
      if (this.#over) throw new WebSocketClosedError(this.#over);
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  /** @internal Ends the session with an error, unless it is over. */
  _abort(error: Error): void {
    if (this.#over || this.#leaving) return;
    this.#aborted = error;
    this.#wake();
    this.#socket.close();
  }

  /** Says goodbye, and waits for the far side's; 1000 says that all is well. */
  close(code = 1000, reason = ""): Promise<Closing> {
    this.#leaving = true;
    if (!this.#over) this.#socket.close(code, reason);
    return this.closed;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Receive, void, undefined> {
    try {
      for (;;) yield await this.receive();
    } catch (error) {
      // The far side said goodbye as it should, or without a word.
      if (error !== this.#aborted && (this.#leaving || /^100[015]$/.test(`${this.#over?.code}`))) return;
      throw error;
    } finally {
      void this.close();
    }
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    waiting.forEach((resolve) => resolve());
  }
}

/**
 * Opens the WebSocket of an operation. Credentials go where the operation has them: a browser can't send headers here,
 * so that there a subprotocol or a query parameter must carry them.
 */
export async function connect<Send, Receive>(
  client: ApiClient,
  operation: Operation,
  options: RequestOptions = {},
  params: object = {},
  ...path: readonly unknown[]
): Promise<WebSocketSession<Send, Receive>> {
  const core = client._core();
  const prepared = prepare(core, operation, options, params, path);
  const outgoing = outgoingOf(prepared, await granted(core, operation, prepared.draft.headers), 0);
  await core.options.hooks?.onRequest?.(outgoing);
  const { headers, url } = outgoing;
  const protocols = (headers.get("sec-websocket-protocol") ?? "")
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
  headers.delete("sec-websocket-protocol");
  if (options.signal?.aborted) throw aborted(options.signal);
  const socket = opened(core.options.WebSocket, url.replace(/^http/i, "ws"), protocols, Object.fromEntries(headers));
  return established(socket, options.signal, options.timeout ?? core.options.timeout ?? 600_000, core.api.errors);
}

/** The session, once its handshake is over. */
function established<Send, Receive>(
  socket: Socket,
  signal: AbortSignal | null | undefined,
  timeout: number,
  errors: ErrorShape | undefined,
): Promise<WebSocketSession<Send, Receive>> {
  return new Promise((resolve, reject) => {
    const session = new WebSocketSession<Send, Receive>(socket);
    const failed = (error: Error): void => {
      clearTimeout(timer);
      reject(error);
    };
    const abandon = (error: Error): void => {
      failed(error);
      socket.close();
    };
    const abort = (): void => {
      const error = aborted(signal!);
      failed(error);
      session._abort(error);
    };
    const late = (): void => abandon(new APITimeoutError(`No WebSocket within ${timeout} ms`));
    const timer = timeout > 0 ? setTimeout(late, timeout) : undefined;
    const forget = onAbort(signal, abort);
    socket.addEventListener("open", () => {
      clearTimeout(timer);
      resolve(session);
    });
    socket.once?.("unexpected-response", (_request, answer) => {
      const response = responseOf(answer);
      void response.text().then((text) => abandon(statusError(response, jsonOr(text), errors)), abandon);
    });
    socket.addEventListener("error", ({ message }) => {
      failed(new APIConnectionError(`No WebSocket could be opened${message ? `: ${message}` : ""}`));
    });
    void session.closed.then((closing) => {
      forget();
      failed(new WebSocketClosedError(closing));
    });
  });
}

function opened(
  given: unknown,
  url: string,
  protocols: readonly string[],
  headers: Readonly<Record<string, string>>,
): Socket {
  const Kind = (given ?? (globalThis as { WebSocket?: unknown }).WebSocket) as
    (SocketConstructor & { prototype: object }) | undefined;
  if (!Kind) throw new SDKError("This platform has no WebSocket: give the client one, as that of the package `ws`");
  // That of the package `ws` takes three arguments; the standard's two, of which Node.js, Deno and Bun make more.
  if ("once" in Kind.prototype) return new Kind(url, protocols, { headers });
  if (!isBrowser()) return new Kind(url, { protocols, headers });
  const missing = Object.keys(headers).filter((name) => name !== "cookie");
  if (missing.length && !protocols.length) {
    throw new SDKError(
      `A browser's WebSocket can't send ${missing.join(", ")}: give subprotocols, or a query parameter`,
    );
  }
  return new Kind(url, protocols);
}

function messageOf(data: unknown): unknown {
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  if (typeof data !== "string") return data;
  try {
    return parse(data);
  } catch {
    return data;
  }
}
