/** Parameter values as text on the wire, one function a style (OpenAPI 3.2, 4.12; RFC 6570); knows no operation. */

import { stringify } from "./json.js";

/** The parts of a request that parameters are written to; what `query` holds is encoded already. */
export interface Draft {
  query: string[];
  headers: Headers;
  cookies: string[];
  fields: Record<string, unknown>;
}

/** Percent-encodes the text of a value. */
export type Encode = (text: string) => string;
/** Writes a value to its place in a request. */
export type Place = (draft: Draft, name: string, value: unknown, encode: Encode) => void;
/** What stands in a path instead of a slot. */
export type PathStyle = (name: string, value: unknown, encode: Encode) => string;

type Pair = readonly [name: string, value: unknown];

/** Percent-encoded UTF-8, but for RFC 3986's unreserved characters. */
export const encode: Encode = (text) => encodeURIComponent(text).replace(/[!'()*]/g, escaped);

/** Lets reserved characters through that can stand in a query, and what is percent-encoded already. */
export const reserved: Encode = (text) =>
  text.replace(/%[\dA-Fa-f]{2}|[:/?@!$()*,;=]|[^%:/?@!$()*,;=]+|%/g, unlessKept);

/** Lets reserved characters through that can stand in a segment of a path, and what is percent-encoded already. */
export const reservedInPath: Encode = (text) =>
  text.replace(/%[\dA-Fa-f]{2}|[:@!$&()*+,;=]|[^%:@!$&()*+,;=]+|%/g, unlessKept);

function unlessKept(piece: string): string {
  return /^(?:%..|[:/?@!$&()*+,;=])$/.test(piece) && piece !== "%" ? piece : encode(piece);
}

function escaped(character: string): string {
  return "%" + character.charCodeAt(0).toString(16).toUpperCase();
}

/** A value as text: strings as they are, dates as RFC 3339 has them, objects and lists as JSON. */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  const text = stringify(value);
  return value instanceof Date ? text.slice(1, -1) : text;
}

/** A list or an object, that is: something with parts. */
export function isStructured(value: unknown): value is object {
  return typeof value === "object" && value !== null && !(value instanceof Date);
}

function entriesOf(value: object): Pair[] {
  return Object.entries(value).filter(([, item]) => item != null);
}

/** A pair for each item or field; of a plain value one. */
function exploded(name: string, value: unknown): readonly Pair[] {
  if (value == null) return [];
  if (!isStructured(value)) return [[name, value]];
  return Array.isArray(value) ? entriesOf(value).map(([, item]) => [name, item]) : entriesOf(value);
}

/** The texts of items, or of keys and values in turn. */
function flattened(value: unknown): string[] {
  if (!isStructured(value)) return value == null ? [] : [textOf(value)];
  const pairs = entriesOf(value);
  return (Array.isArray(value) ? pairs.map(([, item]) => item) : pairs.flat()).map(textOf);
}

function joined(draft: Draft, name: string, value: unknown, encode_: Encode, delimiter: string): void {
  const pieces = flattened(value).map((text) =>
    isStructured(value) ? encode_(text).replaceAll(",", "%2C") : encode_(text),
  );
  if (pieces.length) draft.query.push(`${encode(name)}=${pieces.join(delimiter)}`);
}

/** Query: style `form`, exploded; lists are repeated, the fields of objects are pairs of their own. */
export const query: Place = (draft, name, value, encode_) => {
  for (const [key, item] of exploded(name, value)) draft.query.push(`${encode(key)}=${encode_(textOf(item))}`);
};

/** Query: style `form`, not exploded (`a,b`). */
export const csv: Place = (draft, name, value, encode_) => joined(draft, name, value, encode_, ",");

/** Query: style `spaceDelimited` (`a%20b`). */
export const spaces: Place = (draft, name, value, encode_) => joined(draft, name, value, encode_, "%20");

/** Query: style `pipeDelimited` (`a%7Cb`). */
export const pipes: Place = (draft, name, value, encode_) => joined(draft, name, value, encode_, "%7C");

/** Query: style `deepObject` (`a[b][c]=d`). */
export const deepObject: Place = (draft, name, value, encode_) => {
  for (const [key, item] of bracketed(name, value)) draft.query.push(`${encode(key)}=${encode_(textOf(item))}`);
};

/** Names and values of a nested value as most servers read it: `a[b][c]`, `a[b][]`, `a[b][0][c]`. */
export function* bracketed(name: string, value: unknown): Generator<Pair, void, undefined> {
  if (!isStructured(value)) {
    if (value != null) yield [name, value];
    return;
  }
  for (const [key, item] of entriesOf(value)) {
    yield* bracketed(`${name}[${Array.isArray(value) && !isStructured(item) ? "" : key}]`, item);
  }
}

/** Query: a value as JSON. */
export const queryJson: Place = (draft, name, value, encode_) => {
  draft.query.push(`${encode(name)}=${encode_(stringify(value))}`);
};

/** The whole query as a form. */
export const wholeQuery: Place = (draft, name, value, encode_) => {
  if (!isStructured(value) || Array.isArray(value)) return wholeText(draft, name, value, encode_);
  for (const [key, item] of entriesOf(value)) {
    for (const each of Array.isArray(item) ? item : [item])
      query(draft, key, isStructured(each) ? stringify(each) : each, encode);
  }
};

/** The whole query as text. */
export const wholeText: Place = (draft, _name, value) => {
  draft.query.push(encode(textOf(value)));
};

/** The whole query as JSON. */
export const wholeJson: Place = (draft, _name, value) => {
  draft.query.push(encode(stringify(value)));
};

/** Header: style `simple`. */
export const header: Place = (draft, name, value) => {
  draft.headers.append(name, headerSafe(value === null ? "null" : flattened(value).join(",")));
};

/** Header: style `simple`, exploded (`a=b,c=d`); lists are as without it. */
export const headerExplode: Place = (draft, name, value, encode_) => {
  if (!isStructured(value) || Array.isArray(value)) return header(draft, name, value, encode_);
  const pairs = entriesOf(value).map(([key, item]) => `${key}=${textOf(item)}`);
  draft.headers.append(name, headerSafe(pairs.join(",")));
};

/** Header: a value as JSON, in ASCII. */
export const headerJson: Place = (draft, name, value) => {
  const json = stringify(value).replace(
    /[\u0080-\uffff]/g,
    (unit) => "\\u" + unit.charCodeAt(0).toString(16).padStart(4, "0"),
  );
  draft.headers.append(name, headerSafe(json));
};

/** Printable ASCII without blanks at its ends; any other character percent-encoded. */
function headerSafe(text: string): string {
  return text.replace(/[^ -~]+/gu, encodeURIComponent).replace(/^ +| +$/g, (blanks) => "%20".repeat(blanks.length));
}

/** Cookie: style `form`, exploded. */
export const cookie: Place = (draft, name, value, encode_) => {
  for (const [key, item] of exploded(name, value)) addCookie(draft, key, encode_(textOf(item)));
};

/** Cookie: style `form`, not exploded. */
export const cookieCsv: Place = (draft, name, value, encode_) => {
  const pieces = flattened(value).map((text) =>
    isStructured(value) ? encode_(text).replaceAll(",", "%2C") : encode_(text),
  );
  if (pieces.length) addCookie(draft, name, pieces.join(","));
};

/** Cookie: style `cookie`, exploded; nothing is encoded but what no cookie may hold. */
export const cookieRaw: Place = (draft, name, value) => {
  for (const [key, item] of exploded(name, value)) addCookie(draft, key, cookieSafe(textOf(item)));
};

/** Cookie: style `cookie`, not exploded. */
export const cookieRawCsv: Place = (draft, name, value) => {
  if (value != null) addCookie(draft, name, cookieSafe(flattened(value).join(",")));
};

/** Cookie: a value as JSON. */
export const cookieJson: Place = (draft, name, value, encode_) => addCookie(draft, name, encode_(stringify(value)));

function cookieSafe(text: string): string {
  return headerSafe(text).replace(/[\s;"\\]/g, escaped);
}

function addCookie(draft: Draft, name: string, text: string): void {
  if (/^[\w!#$%&'*+.^`|~-]+$/.test(name)) draft.cookies.push(`${name}=${text}`);
}

/** A field of the body, under a name of its own. */
export const field: Place = (draft, name, value) => {
  draft.fields[name] = value;
};

/** Path: style `simple`. */
export const simple: PathStyle = (_name, value, encode_) => pieces(value, encode_).join(",");

/** Path: style `simple`, exploded. */
export const simpleExplode: PathStyle = (_name, value, encode_) => assigned(value, encode_).join(",");

/** Path: style `label` (`.a,b`). */
export const label: PathStyle = (_name, value, encode_) => "." + pieces(value, encode_).join(",");

/** Path: style `label`, exploded (`.a.b`). */
export const labelExplode: PathStyle = (_name, value, encode_) => "." + assigned(value, encode_).join(".");

/** Path: style `matrix` (`;name=a,b`). */
export const matrix: PathStyle = (name, value, encode_) => {
  const text = pieces(value, encode_).join(",");
  return `;${encode(name)}` + (text && "=" + text);
};

/** Path: style `matrix`, exploded (`;name=a;name=b`). */
export const matrixExplode: PathStyle = (name, value, encode_) => {
  if (!isStructured(value)) return matrix(name, value, encode_);
  return assigned(value, encode_)
    .map((piece) => (Array.isArray(value) ? `;${encode(name)}=${piece}` : ";" + piece))
    .join("");
};

/** Path: a value as JSON. */
export const pathJson: PathStyle = (_name, value, encode_) => encode_(stringify(value));

function pieces(value: unknown, encode_: Encode): string[] {
  return isStructured(value) ? flattened(value).map(encode_) : [encode_(textOf(value))];
}

/** Items, or `key=value` for each field. */
function assigned(value: unknown, encode_: Encode): string[] {
  if (!isStructured(value) || Array.isArray(value)) return pieces(value, encode_);
  return entriesOf(value).map(([key, item]) => `${encode_(key)}=${encode_(textOf(item))}`);
}
