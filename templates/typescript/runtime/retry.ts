/** When a request may be sent again, and how long to wait before; knows no client. */

/** Whether a method does no harm when it is repeated (RFC 9110, section 9.2.2; RFC 10008 for QUERY). */
export function isRepeatable(method: string): boolean {
  return /^(GET|HEAD|OPTIONS|PUT|DELETE|TRACE|QUERY)$/.test(method);
}

/** Whether a status speaks of a state that may pass: 408, 429 and all of 5xx. */
export function isPassing(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/** Whether the server has seen nothing of a failed request, as far as the platform tells (Node.js, Bun). */
export function isUnsent(error: Error): boolean {
  const { code, cause } = (error.cause ?? {}) as { code?: unknown; cause?: { code?: unknown } };
  return /ECONNREFUSED|ConnectionRefused|ENOTFOUND|EAI_AGAIN|UNREACH|CONNECT_TIMEOUT/.test(`${code} ${cause?.code}`);
}

/** Milliseconds to wait: exponential from 0.5 s to 8 s, with full jitter; `chance` is a random number of [0, 1). */
export function backoff(taken: number, chance: number): number {
  return Math.min(8000, 500 * 2 ** taken) * chance;
}

/**
 * The milliseconds that the server asks to wait, at most 60,000; undefined where it doesn't say. `retry-after-ms` is
 * read before `Retry-After` (RFC 9110, section 10.2.3: seconds or a date). `now` is in milliseconds since 1970.
 */
export function wish(headers: Headers, now: number): number | undefined {
  const after = headers.get("retry-after") || undefined;
  const asked = [Number(headers.get("retry-after-ms") || NaN), Number(after) * 1000, Date.parse(after ?? "") - now];
  const found = asked.find((milliseconds) => !Number.isNaN(milliseconds));
  return found === undefined ? undefined : Math.min(60_000, Math.max(0, found));
}
