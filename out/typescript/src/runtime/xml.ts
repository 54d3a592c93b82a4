/** Objects as XML and back, by the shape that a schema's XML Objects give (OpenAPI 3.2, 4.26); knows no media types. */

import { own } from "./lookup.js";
import { isStructured, textOf } from "./parameters.js";

/** How a value stands in XML. */
export interface XmlNode {
  /** The element's or attribute's name, without its prefix; else that of the field. */
  readonly name?: string;
  readonly namespace?: string;
  readonly prefix?: string;
  /** An attribute, or the text, of the element around it. */
  readonly as?: "attribute" | "text";
  /** A list with an element of its own around it. */
  readonly wrapped?: boolean;
  /** The items of a list. */
  readonly list?: XmlShape;
  readonly fields?: Readonly<Record<string, XmlShape>>;
  /** What the text is read as; text where nothing is said. */
  readonly type?: "number" | "boolean";
}

/** A shape, or what gives it where shapes go round in circles. */
export type XmlShape = XmlNode | (() => XmlNode);

interface Element {
  readonly name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

/** A value as an XML document; a string that begins with `<` is taken for the document itself. */
export function writeXml(value: unknown, shape?: XmlShape): string {
  if (typeof value === "string" && /^\s*</.test(value)) return value;
  const name = opened(shape).name ?? "root";
  const roots = elementsOf(shape, name, value);
  const root = roots.length === 1 ? roots[0]! : { ...element({ name }, name), attributes: {}, children: roots };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${printed(root, "")}`;
}

function opened(shape: XmlShape | undefined): XmlNode {
  return (typeof shape === "function" ? shape() : shape) ?? {};
}

function elementsOf(shape: XmlShape | undefined, name: string, value: unknown): Element[] {
  const node = opened(shape);
  const made = element(node, name);
  if (Array.isArray(value)) {
    made.children = value.flatMap((item) => elementsOf(node.list, name, item));
    return node.wrapped ? [made] : made.children;
  }
  if (isStructured(value)) fill(node, made, value);
  else if (value != null) made.text = textOf(value);
  return [made];
}

function fill(node: XmlNode, made: Element, value: object): void {
  for (const [key, item] of Object.entries(value)) {
    if (item == null) continue;
    const shape = own(node.fields, key);
    const { as, ...named } = opened(shape);
    if (as === "attribute") made.attributes[qualified(named, key)] = textOf(item);
    else if (as === "text") made.text += textOf(item);
    else made.children.push(...elementsOf(shape, key, item));
  }
}

function element(node: XmlNode, name: string): Element {
  const { namespace, prefix } = node;
  const attributes = namespace ? { [prefix ? `xmlns:${clean(prefix)}` : "xmlns"]: namespace } : {};
  return { name: qualified(node, name), attributes, text: "", children: [] };
}

function qualified({ name, prefix }: XmlNode, otherwise: string): string {
  const local = clean(name || otherwise);
  return prefix ? `${clean(prefix)}:${local}` : local;
}

function clean(name: string): string {
  const cleaned = name.replace(/[^\p{L}\p{N}_.-]/gu, "_");
  return /^[\p{L}_]/u.test(cleaned) ? cleaned : "_" + cleaned;
}

function printed({ name, attributes, text, children }: Element, indent: string): string {
  const told = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value).replace(/["\n\r\t]/g, reference)}"`)
    .join("");
  const inner = escaped(text);
  if (!children.length) return `${indent}<${name}${told}${inner ? `>${inner}</${name}>` : "/>"}\n`;
  const listed = children.map((child) => printed(child, indent + "  ")).join("");
  return `${indent}<${name}${told}>${inner}\n${listed}${indent}</${name}>\n`;
}

/** XML 1.0, 2.2: what no document may hold, however it is written, is replaced. */
function escaped(text: string): string {
  return text.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd").replace(/[&<>]/g, reference);
}

function reference(character: string): string {
  const named: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return named[character] ?? `&#${character.charCodeAt(0)};`;
}

/**
 * The value of an XML document. Without a shape, elements become objects, repeated ones lists, and text stays text.
 *
 * @throws SyntaxError where the document is not well formed, or declares a document type, in which entities could hide.
 */
export function readXml(text: string, shape?: XmlShape): unknown {
  const root = parsed(text);
  return valueOf(root, opened(shape), root.name);
}

function valueOf(read: Element, node: XmlNode, name: string): unknown {
  if (isNil(read)) return null;
  if (node.list) return itemsOf(read, node, name);
  if (node.fields) return objectOf(read, node.fields);
  return read.children.length || Object.keys(read.attributes).length ? looseOf(read) : scalarOf(read.text, node);
}

/** The items of a list by the element around them: its wrapper, or at the top what holds those of one that has none. */
function itemsOf(read: Element, node: XmlNode, name: string): unknown[] {
  const item = opened(node.list);
  const wanted = item.name ?? name;
  const named = read.children.filter((child) => child.name === wanted);
  if (!named.length && !node.wrapped && read.name === wanted) {
    return read.children.length || read.text ? [valueOf(read, item, name)] : [];
  }
  return (named.length ? named : read.children).map((child) => valueOf(child, item, name));
}

/** The fields that a shape tells of, and those that it doesn't by the names they have. */
function objectOf(read: Element, fields: Readonly<Record<string, XmlShape>>): object {
  const found = new Map<string, unknown>();
  const rest = new Set(read.children);
  for (const [key, shape] of Object.entries(fields)) {
    const node = opened(shape);
    const name = (node.list && !node.wrapped && opened(node.list).name) || node.name || key;
    const named = read.children.filter((child) => child.name === name);
    if (node.as === "attribute") {
      const text = own(read.attributes, name);
      if (text !== undefined) found.set(key, scalarOf(text, node));
    } else if (node.as === "text") {
      found.set(key, scalarOf(read.children.length ? read.text.trim() : read.text, node));
    } else {
      named.forEach((child) => rest.delete(child));
      const item = opened(node.list);
      if (node.list && !node.wrapped)
        found.set(
          key,
          named.map((child) => valueOf(child, item, key)),
        );
      else if (named.length) found.set(key, valueOf(named.at(-1)!, node, key));
    }
  }
  for (const { name } of rest) if (!found.has(name)) found.set(name, together(read, name));
  return Object.fromEntries(found);
}

/** What an element without a shape holds. */
function looseOf(read: Element): unknown {
  if (isNil(read)) return null;
  if (!read.children.length && !Object.keys(read.attributes).length) return read.text;
  const names = new Set(read.children.map((child) => child.name));
  const text = read.text.trim();
  return Object.fromEntries([
    ...Object.entries(read.attributes),
    ...[...names].map((name) => [name, together(read, name)] as const),
    ...(text ? [["$text", text] as const] : []),
  ]);
}

function together(read: Element, name: string): unknown {
  const values = read.children.filter((child) => child.name === name).map(looseOf);
  return values.length > 1 ? values : values[0];
}

function isNil(read: Element): boolean {
  return /^(true|1)$/.test(own(read.attributes, "nil") ?? "");
}

function scalarOf(text: string, { type }: XmlNode): unknown {
  const bare = text.trim();
  if (type === "boolean" && /^(true|false|1|0)$/.test(bare)) return bare === "true" || bare === "1";
  if (type !== "number" || bare === "" || Number.isNaN(Number(bare))) return text;
  return /^-?\d+$/.test(bare) && !Number.isSafeInteger(Number(bare)) ? BigInt(bare) : Number(bare);
}

/** Comments and instructions; data; what closes; what opens, with attributes; text. */
const tokens: readonly RegExp[] = [
  /<!--[^]*?-->|<\?[^]*?\?>/,
  /<!\[CDATA\[([^]*?)\]\]>/,
  /<\/([^\s<>]+)\s*>/,
  /<([^\s/<>!?=]+)((?:\s+[^\s=/<>]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/,
  /([^<]+)/,
];

/** The root of a document; names without their prefixes. */
function parsed(text: string): Element {
  const top: Element = { name: "", attributes: {}, text: "", children: [] };
  const open = [top];
  const token = new RegExp(tokens.map(({ source }) => source).join("|"), "gy");
  let end = 0;
  for (const [whole, data, closing, opening, told = "", empty, plain] of text.matchAll(token)) {
    end += whole.length;
    const around = open.at(-1)!;
    if (data !== undefined) around.text += data;
    else if (plain !== undefined) around.text += unescaped(plain);
    else if (closing !== undefined) {
      if (open.length < 2 || around.name !== local(closing)) throw new SyntaxError(`</${closing}> closes nothing`);
      open.pop();
    } else if (opening !== undefined) {
      const made: Element = { name: local(opening), attributes: attributesOf(told), text: "", children: [] };
      around.children.push(made);
      if (!empty && open.push(made) > 200) throw new SyntaxError("the document is nested more than 200 deep");
    }
  }
  const [root] = top.children;
  if (end !== text.length || open.length > 1 || !root || top.children.length > 1 || top.text.trim()) {
    throw new SyntaxError("the document is not well formed");
  }
  return root;
}

function attributesOf(text: string): Record<string, string> {
  const found = Object.create(null) as Record<string, string>;
  for (const [, name, double, single] of text.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (!/^xmlns(:|$)/.test(name!)) found[local(name!)] = unescaped(double ?? single ?? "");
  }
  return found;
}

function local(name: string): string {
  return name.replace(/^.*:/, "");
}

function unescaped(text: string): string {
  const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return own(named, name) ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
