/** What a call gives at once: a promise of its value that can also give the raw answer; knows nothing of HTTP. */

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
}

/**
 * A promise of an operation's value. The request is sent at once. `withResponse()` gives the value together with the
 * answer; `asResponse()` the answer alone, its body unread (to be called on the spot, not after an `await`).
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
    super((resolve) => resolve(answered.then(({ data }) => data)));
    this.#answered = answered;
    this.#mode = mode;
  }

  /** The value, the answer and the request's id. */
  withResponse(): Promise<WithResponse<T>> {
    // Whoever handles the promise given back has handled this one.
    this.catch(() => {});
    return this.#answered;
  }

  /** The answer of success, its body unread. An answer of failure is thrown, as always. */
  async asResponse(): Promise<Response> {
    this.#mode.raw = true;
    return (await this.withResponse()).response;
  }
}

/** A promise of something that can be gone through item by item, which `for await` does without awaiting it first. */
export class IterablePromise<T extends AsyncIterable<Item>, Item> extends APIPromise<T> implements AsyncIterable<Item> {
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    yield* await this;
  }
}
