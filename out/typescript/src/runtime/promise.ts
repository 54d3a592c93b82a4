/** What a call gives at once: a promise of its value that can also give the raw answer; knows nothing of HTTP. */

import { SDKError } from "./errors.js";

/** A value with the answer that it was read from. */
export interface WithResponse<T> {
  readonly data: T;
  /** Its body is read already. */
  readonly response: Response;
  /** The id that the server gave the request. */
  readonly requestId: string | undefined;
}

/** How the answer of a call is to be read; asked when its headers are there. */
export interface Mode {
  raw?: boolean;
  /** The body was left unread: there is no value. */
  unread?: boolean;
}

/**
 * A promise of an operation's value. The request is sent at once. `withResponse()` gives the value together with the
 * answer; `asResponse()` the answer alone, its body unread (to be called on the spot, not after an `await`): whoever
 * asks for both the body and the value gets an `SDKError` for the value.
 */
export class APIPromise<T> extends Promise<T> {
  readonly #answered: Promise<WithResponse<T>>;
  readonly #mode: Mode;

  // What `then` makes of it is an ordinary promise.
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  constructor(answered: Promise<WithResponse<T>>, mode: Mode) {
    // Resolved with a promise: only so do the stacks of errors lead back to the line that awaits this one.
    super((resolve) => resolve(answered.then((told) => whole(told, mode).data)));
    this.#answered = answered;
    this.#mode = mode;
  }

  /** The value, the answer and the request's id. */
  withResponse(): Promise<WithResponse<T>> {
    // Whoever handles the promise given back has handled this one.
    this.catch(() => {});
    return this.#answered.then((told) => whole(told, this.#mode));
  }

  /** The answer of success, its body unread. An answer of failure is thrown, as always. */
  async asResponse(): Promise<Response> {
    this.#mode.raw = true;
    this.catch(() => {});
    return (await this.#answered).response;
  }
}

/** What is told, unless its value was never read. */
function whole<T>(told: WithResponse<T>, mode: Mode): WithResponse<T> {
  if (!mode.unread) return told;
  throw new SDKError("asResponse() leaves the body to its caller, so that there is no value: ask for one of the two");
}

/** A promise of something that can be gone through item by item, which `for await` does without awaiting it first. */
export class IterablePromise<T extends AsyncIterable<Item>, Item> extends APIPromise<T> implements AsyncIterable<Item> {
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    yield* await this;
  }
}
