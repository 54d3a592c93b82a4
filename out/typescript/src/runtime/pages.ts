/** Lists that come in pages: what is on a page, and how the next one is asked for; knows nothing of requests. */

import type { ApiClient, RequestOptions } from "./client.js";
import { SDKError } from "./errors.js";
import { stringify } from "./json.js";
import { at, type FieldPath } from "./lookup.js";
import type { Operation } from "./operation.js";
import { IterablePromise, type Mode, type WithResponse } from "./promise.js";
import { perform } from "./send.js";

/** A promise of a list's first page; `for await` goes through the items of all pages. */
export type PagePromise<Item, Body = unknown> = IterablePromise<Page<Item, Body>, Item>;

/** How a list goes on; paths are names of fields in the answer, outermost first. */
export interface Paging {
  readonly by: Continuation;
  /** The query parameter that takes the cursor, offset or number. */
  readonly parameter?: string;
  /** The query parameter of the size of a page. */
  readonly limit?: string;
  /** Without it the body itself is the list. */
  readonly items?: FieldPath;
  readonly next?: FieldPath;
  readonly more?: FieldPath;
}

/** A page that has come: its body and items, and the value of `parameter` that brought it. */
interface Turned {
  readonly body: unknown;
  readonly items: readonly unknown[];
  readonly sent: unknown;
  readonly response: Response;
}

/** The value of `parameter` for the next page, or its address; undefined where this is the last. */
export type Continuation = (page: Turned, paging: Paging) => unknown;

/** By the cursor that each page holds for the next. */
export const byCursor: Continuation = ({ body }, { next = [] }) => {
  const cursor = at(body, next);
  return cursor === null || cursor === "" || cursor === false ? undefined : cursor;
};

/** By the number of items before the page, from 0. */
export const byOffset: Continuation = ({ items, sent }) =>
  items.length ? numberOf(sent, 0) + items.length : undefined;

/** By the number of the page, from 1. */
export const byPage: Continuation = ({ items, sent }) => (items.length ? numberOf(sent, 1) + 1 : undefined);

function numberOf(sent: unknown, first: number): number {
  const number = sent == null ? NaN : Number(sent);
  return Number.isNaN(number) ? first : number;
}

/** By the address in the Link header (RFC 8288). */
export const byLink: Continuation = ({ response }) => {
  const header = response.headers.get("link") ?? "";
  for (const [, address, told] of header.matchAll(/<([^>]*)>((?:[^",]|"[^"]*"?)*)/g)) {
    const [, quoted, plain] = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;]*))/i.exec(told!) ?? [];
    if (/(^|\s)next(\s|$)/i.test(quoted ?? plain ?? "")) return new URL(address!.trim(), response.url || undefined);
  }
  return undefined;
};

/** Calls an operation that answers page by page. */
export function page<Item, Body>(
  client: ApiClient,
  operation: Operation,
  options?: RequestOptions,
  params?: object,
  ...path: readonly unknown[]
): PagePromise<Item, Body> {
  return turned({ client, operation, params, path }, options, new Map(), 0);
}

/** What all pages of a list have in common. */
interface List {
  readonly client: ApiClient;
  readonly operation: Operation;
  readonly params: object | undefined;
  readonly path: readonly unknown[];
}

/** A page; `seen` has the pages asked for on the way, by what named them, and `before` the items of the last one. */
function turned<Item, Body>(
  list: List,
  options: RequestOptions | undefined,
  seen: Map<string, number>,
  number: number,
  link?: string,
  before?: readonly unknown[],
): PagePromise<Item, Body> {
  const mode: Mode = {};
  const { client, operation, params, path } = list;
  const { parameter = "", items: within = [] } = operation.paging!;
  const sent = options?.query?.[parameter] ?? (params as Record<string, unknown> | undefined)?.[parameter];
  const answered = perform<Body>(client, operation, options, params, path, mode, link);
  const opened = async (): Promise<WithResponse<Page<Item, Body>>> => {
    const { data: body, ...rest } = await answered;
    const listed = Array.isArray(body) ? body : at(body, within);
    const items = (Array.isArray(listed) ? listed : []) as Item[];
    const value = nextOf({ body, items, sent, response: rest.response }, operation.paging!, before);
    // A list that leads back to where it has been ends there.
    const name = String(value);
    if (value !== undefined && !seen.has(name)) seen.set(name, number);
    const isLast = value === undefined || seen.get(name)! < number;
    const next = (): PagePromise<Item, Body> =>
      value instanceof URL
        ? turned(list, { ...options, query: undefined }, seen, number + 1, value.href, items)
        : turned(
            list,
            { ...options, query: { ...options?.query, [parameter]: value } },
            seen,
            number + 1,
            undefined,
            items,
          );
    return { ...rest, data: new Page(body, items, isLast ? undefined : next) };
  };
  return new IterablePromise(opened(), mode);
}

function nextOf(page: Turned, paging: Paging, before: readonly unknown[] | undefined): unknown {
  const { body, items } = page;
  if (paging.more && at(body, paging.more) === false) return undefined;
  // A server that doesn't count gives the same objects again.
  const repeats = paging.parameter && !paging.next && items.length === before?.length && typeof items[0] === "object";
  return repeats && stringify(items) === stringify(before) ? undefined : paging.by(page, paging);
}

/** A page of a list. `for await` goes through its items and those of all pages behind it. */
export class Page<Item, Body = unknown> implements AsyncIterable<Item> {
  /** The answer's body, whole. */
  readonly body: Body;
  readonly items: Item[];
  readonly #next: (() => PagePromise<Item, Body>) | undefined;

  /** @internal */
  constructor(body: Body, items: Item[], next: (() => PagePromise<Item, Body>) | undefined) {
    this.body = body;
    this.items = items;
    this.#next = next;
  }

  /** Whether the list goes on behind this page. */
  hasNextPage(): boolean {
    return this.#next !== undefined;
  }

  /** The next page; rejected where `hasNextPage()` is false. */
  nextPage(): Promise<Page<Item, Body>> {
    return this.#next?.() ?? Promise.reject(new SDKError("This is the last page"));
  }

  /** This page and all behind it. */
  async *pages(): AsyncGenerator<Page<Item, Body>, void, undefined> {
    let page: Page<Item, Body> = this;
    yield page;
    while (page.hasNextPage()) yield (page = await page.nextPage());
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.items;
  }
}
