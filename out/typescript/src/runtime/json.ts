/** JSON that loses no integer: those beyond 2^53 are read and written as `bigint`; knows no schema. */

import { SDKError } from "./errors.js";

/** An integer of up to 64 bits: a `bigint` where a `number` would lose digits, a `number` otherwise. */
export type Int64 = number | bigint;

/**
 * The value of a JSON text. Integers that no `number` holds exactly come as `bigint`; texts without a number of sixteen
 * digits, nearly all, are left to the platform alone.
 *
 * @throws SyntaxError where the text isn't JSON.
 */
export function parse(text: string): unknown {
  if (!/(?:^|[:,[])\s*-?\d{16}/.test(text)) return JSON.parse(text);
  // No text of a server's can begin with what it cannot guess.
  const mark = `${Math.random()}:`;
  const marked = text.replace(/"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g, (token) =>
    /^-?[1-9]\d{15,}$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${mark}${token}"` : token,
  );
  return JSON.parse(marked, (_key, value: unknown) =>
    typeof value === "string" && value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value,
  );
}

/**
 * A value as compact JSON, `bigint` with all its digits; `undefined` fields are left out.
 *
 * @throws SDKError for what JSON has no word for (NaN, an infinity, an invalid date), with the place of it.
 */
export function stringify(value: unknown): string {
  const text = written(value);
  // The platform writes null in place of such a value.
  if (text?.includes("null")) check(value);
  return text;
}

/** Writes what belongs to a name; if that holds something that can't be sent, the error says under which name. */
export function naming<T>(name: string, write: () => T): T {
  try {
    return write();
  } catch (cause) {
    throw cause instanceof UnsendableError ? new UnsendableError(`${name}: ${cause.message}`) : cause;
  }
}

class UnsendableError extends SDKError {}

function check(value: unknown): void {
  const number = value instanceof Date ? value.getTime() : value;
  if (typeof number === "number" && !Number.isFinite(number)) throw new UnsendableError(`${value} can't be sent`);
  if (typeof value !== "object" || value === null || "toJSON" in value) return;
  for (const [key, item] of Object.entries(value)) naming(key, () => check(item));
}

function written(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    // The platform refuses `bigint`; whatever else it refuses, it refuses again here.
    const mark = `${Math.random()}:`;
    const text = JSON.stringify(value, (_key, item: unknown) => (typeof item === "bigint" ? mark + item : item));
    return text.replaceAll(new RegExp(`"${mark}(-?\\d+)"`, "g"), "$1");
  }
}
