/** Sends an operation and gives what it answers: attempts, timeouts, redirections, errors; writes no request itself. */

import { jsonAnswer, type Reading } from "./answers.js";
import { granted } from "./auth.js";
import { json } from "./bodies.js";
import type { ApiClient, Core, OutgoingRequest, RequestOptions } from "./client.js";
import {
  APIConnectionError,
  APIStatusError,
  APITimeoutError,
  APIUserAbortError,
  requestIdOf,
  SDKError,
  statusError,
} from "./errors.js";
import { parse } from "./json.js";
import type { Operation } from "./operation.js";
import { APIPromise, type Mode, type WithResponse } from "./promise.js";
import { forStrangers, isBrowser, isSameOrigin, keyHeader, outgoingOf, prepare, type Prepared } from "./requests.js";
import { backoff, isPassing, isRepeatable, isUnsent, wish } from "./retry.js";
import { onAbort } from "./signals.js";

/** Calls an operation: `params` by the names it declares, the values of the path's slots last. */
export function send<T>(
  client: ApiClient,
  operation: Operation,
  options?: RequestOptions,
  params?: object,
  ...path: readonly unknown[]
): APIPromise<T> {
  const mode: Mode = {};
  return new APIPromise<T>(perform<T>(client, operation, options, params, path, mode), mode);
}

/** Calls an endpoint by its route alone. */
export function request<T>(client: ApiClient, route: string, options?: RequestOptions): APIPromise<T> {
  return send<T>(client, { route, body: json, whole: true }, options);
}

/** The whole of a call: the request is made once and sent until it is answered for good. */
export async function perform<T>(
  client: ApiClient,
  operation: Operation,
  options: RequestOptions = {},
  params: object = {},
  path: readonly unknown[] = [],
  mode: Mode = {},
  link?: string,
): Promise<WithResponse<T>> {
  const core = client._core();
  const prepared = prepare(core, operation, options, params, path, link);
  const isStranger = !!link && !isSameOrigin(core.baseUrl(operation.server), link);
  if (isStranger) forStrangers(prepared.draft.headers);
  const told = isStranger ? { ...operation, auth: [] } : operation;
  const limit = options.maxRetries ?? core.options.maxRetries ?? 2;
  const replayable = !prepared.payload?.once;
  const repeatable = replayable && (isRepeatable(prepared.method) || prepared.draft.headers.has(keyHeader(operation)));
  let renewed = !replayable;
  for (let taken = 0; ; taken++) {
    try {
      return await attempted<T>(core, told, options, prepared, mode, taken);
    } catch (error) {
      if (!(error instanceof APIStatusError || error instanceof APIConnectionError)) throw error;
      error.retriesTaken = taken;
      const status = error instanceof APIStatusError ? error.status : undefined;
      // A fetched token may have been revoked: another one gets a try, once.
      if (status === 401 && !renewed && prepared.grant?.renew) {
        prepared.grant.renew();
        renewed = true;
        taken--;
        continue;
      }
      const passing =
        status === undefined ? repeatable || (replayable && isUnsent(error)) : repeatable && isPassing(status);
      if (!passing || taken >= limit) throw error;
      const asked = error instanceof APIStatusError ? wish(error.headers, core.clock.now()) : undefined;
      await core.clock.sleep(asked ?? backoff(taken, core.clock.random()), options.signal);
    }
  }
}

/** One attempt, up to the whole answer unless that is read later. */
async function attempted<T>(
  core: Core,
  operation: Operation,
  options: RequestOptions,
  prepared: Prepared,
  mode: Mode,
  attempt: number,
): Promise<WithResponse<T>> {
  const { signal } = options;
  if (signal?.aborted) throw aborted(signal);
  const controller = new AbortController();
  const timeout = options.timeout ?? core.options.timeout ?? 600_000;
  let late = false;
  let kept = false;
  // The reason is what a body that is still being read then fails with.
  const abort = (): void => controller.abort(signal?.aborted ? aborted(signal) : undefined);
  const release = onAbort(signal, abort);
  const keep = (): (() => void) => {
    kept = true;
    return release;
  };
  const timer = timeout > 0 ? setTimeout(() => ((late = true), abort()), timeout) : undefined;
  const over = new Promise<never>((_resolve, reject) => controller.signal.addEventListener("abort", reject));
  try {
    const answer = exchange<T>(core, operation, prepared, attempt, controller.signal, mode, {
      core,
      operation,
      signal,
      keep,
    });
    // Whatever is waited for, a hook or a fetch that knows no signals, the call ends in time.
    return await Promise.race([answer, over]);
  } catch (cause) {
    if (signal?.aborted) throw aborted(signal);
    throw late ? new APITimeoutError(`No whole answer within ${timeout} ms`, { cause }) : cause;
  } finally {
    clearTimeout(timer);
    if (!kept) release();
  }
}

async function exchange<T>(
  core: Core,
  operation: Operation,
  prepared: Prepared,
  attempt: number,
  signal: AbortSignal,
  mode: Mode,
  reading: Reading,
): Promise<WithResponse<T>> {
  const { hooks } = core.options;
  prepared.grant = await granted(core, operation, prepared.draft.headers);
  const outgoing = outgoingOf(prepared, prepared.grant, attempt);
  await hooks?.onRequest?.(outgoing);
  const response = await transferred(core, operation, prepared, outgoing, signal).catch(broken);
  await hooks?.onResponse?.(response, outgoing);
  const data = (await answered(response, mode, reading).catch(broken)) as T;
  return { data, response, requestId: requestIdOf(response, core.api.errors) };
}

async function answered(response: Response, mode: Mode, reading: Reading): Promise<unknown> {
  const { manual, read } = reading.operation.answer ?? jsonAnswer;
  if (!response.ok && !(manual && response.status < 400)) {
    throw statusError(response, jsonOr(await response.text()), reading.core.api.errors);
  }
  if (!mode.raw) return read(response, reading);
  mode.unread = true;
  reading.keep();
  return undefined;
}

/** Sends a request; GET and HEAD follow redirections, to other origins without credentials. */
async function transferred(
  core: Core,
  operation: Operation,
  { payload }: Prepared,
  outgoing: OutgoingRequest,
  signal: AbortSignal,
): Promise<Response> {
  const { method, headers, body } = outgoing;
  const follows = !operation.answer?.manual && /^(GET|HEAD)$/.test(method);
  // Browsers follow by themselves or hide where to (Fetch standard, 2.2.6).
  const redirect = follows && isBrowser() ? "follow" : "manual";
  const transfer = core.options.fetch ? core.fetch : (operation.via ?? core.fetch);
  let { url } = outgoing;
  for (let hops = 0; ; hops++) {
    const init = { method, headers, body, signal, redirect, ...(payload?.once && { duplex: "half" }) };
    const response = await transfer(url, init as RequestInit);
    const location = /^30[12378]$/.test(`${response.status}`) && response.headers.get("location");
    if (!follows || !location || hops >= 20) return response;
    await response.body?.cancel();
    const next = new URL(location, url).href;
    if (!isSameOrigin(url, next)) forStrangers(headers);
    url = next;
  }
}

/** Throws the error for a broken connection, with what the platform says of the cause; errors of ours as they are. */
export function broken(cause: unknown): never {
  if (cause instanceof SDKError) throw cause;
  const { message, cause: inner } = cause as Error;
  const reason = (inner as Error | undefined)?.message;
  throw new APIConnectionError(`The connection failed: ${message}${reason ? `: ${reason}` : ""}`, { cause });
}

/** The error for a call that the caller's signal ended. */
export function aborted(signal: AbortSignal): APIUserAbortError {
  return new APIUserAbortError("The call was aborted", { cause: signal.reason });
}

/** The value of a JSON text; the text where it is none. */
export function jsonOr(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return text;
  }
}
