/** An operation as compact data: all that the runtime must know to call it; holds no behaviour. */

import type { Answer } from "./answers.js";
import type { BodyFormat } from "./bodies.js";
import type { Paging } from "./pages.js";
import type { Encode, PathStyle, Place } from "./parameters.js";
import type { XmlShape } from "./xml.js";

/** Where a key of the parameters goes, if it isn't sent under its own name or not percent-encoded as usual. */
export interface Parameter {
  readonly at: Place;
  /** The name on the wire. */
  readonly name?: string;
  /** How text is percent-encoded: `reserved` where reserved characters may stand as they are. */
  readonly encode?: Encode;
}

/** How a slot of the path is written. */
export interface PathParameter {
  readonly at: PathStyle;
  readonly encode?: Encode;
}

/** How a property of a form or multipart body is written, where that isn't the default. */
export interface Encoding {
  /** The media type of a multipart part; a JSON type makes JSON of any value. */
  readonly type?: string;
  /** Strings are text of that type already, and sent as they are. */
  readonly text?: boolean;
  /** The style of a form's pairs. */
  readonly style?: Place;
  readonly encode?: Encode;
}

/**
 * An operation. Only what differs from the usual is said: a JSON answer, parameters in the query (or in the body
 * where there is one), the API's own server and security.
 */
export interface Operation {
  /** `METHOD /path/{slot}`; a fixed query may follow the path. */
  readonly route: string;
  readonly body?: BodyFormat;
  /** The media type of the body where it isn't the format's usual one. */
  readonly type?: string;
  /** The body is one argument (`body`), not its fields. */
  readonly whole?: boolean;
  /** The body may be left out, and is where no field of it is given. */
  readonly optional?: boolean;
  readonly encoding?: Readonly<Record<string, Encoding>>;
  readonly in?: Readonly<Record<string, Place | Parameter>>;
  readonly path?: Readonly<Record<string, PathStyle | PathParameter>>;
  readonly answer?: Answer;
  /** The media type to ask for. */
  readonly accept?: string;
  /** Alternatives, each the names of schemes that are needed together; an empty one: none is needed. */
  readonly auth?: readonly (readonly string[])[];
  /** The header that carries an idempotency key. */
  readonly idempotency?: string;
  readonly paging?: Paging;
  /** The environment variable of its base URL and the default, where these aren't the API's own. */
  readonly server?: readonly [variable: string, url: string];
  readonly bodyXml?: XmlShape;
  readonly answerXml?: XmlShape;
  /** Sends what the platform's fetch refuses. */
  readonly via?: Fetch;
}

/** What sends a request: the platform's `fetch`, or one that is called like it. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;
