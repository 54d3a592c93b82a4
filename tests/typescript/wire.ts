/** Reads cases as JSON from standard input, a line each, and writes what the runtime makes of them. */

import { createInterface } from "node:readline";
import * as bodies from "../../templates/typescript/runtime/bodies.js";
import { parse, stringify } from "../../templates/typescript/runtime/json.js";
import type { Encoding, Operation } from "../../templates/typescript/runtime/operation.js";
import * as parameters from "../../templates/typescript/runtime/parameters.js";
import { readXml, writeXml, type XmlShape } from "../../templates/typescript/runtime/xml.js";

interface Case {
  readonly kind: "place" | "path" | "form" | "multipart" | "xml" | "readXml" | "json";
  readonly style: string;
  readonly encode: string;
  readonly name: string;
  readonly value: unknown;
  readonly encoding?: Record<string, { style?: string; encode?: string; type?: string }>;
  readonly shape?: XmlShape;
}

const places = parameters as unknown as Record<string, parameters.Place>;
const paths = parameters as unknown as Record<string, parameters.PathStyle>;
const encodes = parameters as unknown as Record<string, parameters.Encode>;

async function outcome(given: Case): Promise<unknown> {
  const encode = encodes[given.encode || "encode"]!;
  switch (given.kind) {
    case "place": {
      const draft: parameters.Draft = { query: [], headers: new Headers(), cookies: [], fields: {} };
      places[given.style]!(draft, given.name, given.value, encode);
      return { query: draft.query, header: [...draft.headers.values()].join(), cookies: draft.cookies };
    }
    case "path":
      return paths[given.style]!(given.name, given.value, encode);
    case "form":
    case "multipart": {
      const encoding = Object.entries(given.encoding ?? {}).map(([key, each]): [string, Encoding] => {
        const { style, encode: how, type } = each;
        return [
          key,
          { ...(style && { style: places[style]! }), ...(how && { encode: encodes[how]! }), ...(type && { type }) },
        ];
      });
      const operation: Operation = { route: "POST /", encoding: Object.fromEntries(encoding) };
      const { body, type } = bodies[given.kind](given.value, operation);
      return { body: Buffer.from(await new Response(body as BodyInit).arrayBuffer()).toString("base64"), type };
    }
    case "xml":
      return writeXml(given.value, given.shape);
    case "readXml":
      return readXml(given.value as string, given.shape);
    case "json":
      return given.value;
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(stringify((await outcome(parse(line) as Case)) ?? null) + "\n");
}
