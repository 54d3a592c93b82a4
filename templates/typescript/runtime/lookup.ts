/** Looks things up in plain objects, whose keys may be anything; knows no meaning of them. */

/** Names of fields, outermost first. */
export type FieldPath = readonly string[];

/** What a record holds itself under a key, and not by its prototype. */
export function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** What stands at a path within a JSON value. */
export function at(value: unknown, path: FieldPath): unknown {
  return path.reduce((within, name) => own(within as Record<string, unknown>, name), value);
}
