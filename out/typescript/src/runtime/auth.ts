/** Security schemes: what each adds to a request; keeps no secret of its own. */

import type { Core, Scheme, Secret } from "./client.js";
import { MissingCredentialsError, SDKError } from "./errors.js";
import { encode } from "./parameters.js";
import type { Operation } from "./operation.js";

/** What credentials add to a request; queries and cookies are encoded already. */
export interface Grant {
  /** The headers that the caller set; such a header stands for its scheme. */
  readonly given: Headers;
  readonly headers: Headers;
  readonly query: string[];
  readonly cookies: string[];
  /** Forgets a token that was fetched, so that another one is. */
  renew?: () => void;
}

/**
 * Adds the credentials of a scheme, and tells whether they are there. `secrets` are the values of its options,
 * undefined where there is none.
 */
export type Authenticator = (
  grant: Grant,
  secrets: readonly (string | undefined)[],
  scheme: Scheme,
  core: Core,
) => boolean | Promise<boolean>;

/** A token in the Authorization header (RFC 6750). */
export const bearer: Authenticator = (grant, [token], scheme) =>
  authorized(grant, token && "Bearer " + checked(token, scheme));

/** Any other scheme of the Authorization header. */
export const httpScheme: Authenticator = (grant, [value], scheme) =>
  authorized(grant, value && `${scheme.name} ${checked(value, scheme)}`);

/** User name and password in the Authorization header (RFC 7617). An empty password is one. */
export const basic: Authenticator = (grant, [user, password]) =>
  authorized(grant, user && basicValue(user, password ?? ""));

/** The value of a basic Authorization header; the text as UTF-8. */
export function basicValue(user: string, password: string): string {
  return "Basic " + btoa(String.fromCharCode(...new TextEncoder().encode(`${user}:${password}`)));
}

/** Sets the Authorization header unless the caller or a scheme before has; tells whether it is set. */
export function authorized({ given, headers }: Grant, value: string | undefined): boolean {
  if (given.has("authorization")) return true;
  if (value && !headers.has("authorization")) headers.set("authorization", value);
  return !!value;
}

/** A key in a header of its own. */
export const apiKeyHeader: Authenticator = ({ given, headers }, [key], scheme) => {
  if (given.has(scheme.name!)) return true;
  if (key) headers.set(scheme.name!, checked(key, scheme));
  return !!key;
};

/** A key in the query. */
export const apiKeyQuery: Authenticator = ({ query }, [key], scheme) => {
  if (key) query.push(`${encode(scheme.name!)}=${encode(key)}`);
  return !!key;
};

/** A key in a cookie. Browsers let nobody set it. */
export const apiKeyCookie: Authenticator = ({ given, cookies }, [key], scheme) => {
  if (given.has("cookie")) return true;
  if (key) cookies.push(`${scheme.name}=${key.replace(/[^!#-+\--:<-[\]-~]/gu, encodeURIComponent)}`);
  return !!key;
};

/** The value without blanks around it; thrown out, and not shown, where a header can't carry it. */
function checked(value: string, scheme: Scheme): string {
  const text = value.trim();
  if (/^[ -~]*$/.test(text)) return text;
  throw new SDKError(
    `${scheme.options[0]} holds a character that can't be sent (a line break, a control or non-ASCII character)`,
  );
}

/**
 * What the first alternative adds for which all credentials are there. `given` are the headers that the caller set.
 *
 * @throws MissingCredentialsError where no alternative is met, and none of them is empty.
 */
export async function granted(core: Core, operation: Operation, given: Headers): Promise<Grant> {
  const alternatives = operation.auth ?? core.api.auth ?? [];
  for (const names of alternatives) {
    const grant = nothing(given);
    let met = names.length > 0;
    for (const name of names) {
      const scheme = core.api.schemes?.[name];
      // A scheme that isn't listed needs nothing of us: a client certificate.
      if (!scheme || !met) continue;
      const secrets = await Promise.all(scheme.options.map((option, at) => secretOf(core, option, scheme.env[at])));
      met = await scheme.use(grant, secrets, scheme, core);
    }
    if (met) return grant;
  }
  if (alternatives.every((names) => names.length)) {
    const ways = alternatives.map((names) => names.flatMap((name) => wanted(core.api.schemes?.[name])).join(" and "));
    if (ways.length)
      throw new MissingCredentialsError(`This operation needs credentials: set ${[...new Set(ways)].join(", or ")}`);
  }
  return nothing(given);
}

function nothing(given: Headers): Grant {
  return { given, headers: new Headers(), query: [], cookies: [] };
}

async function secretOf(core: Core, option: string, variable: string | undefined): Promise<string | undefined> {
  const told = (core.options as Record<string, unknown>)[option] as Secret | undefined;
  return (typeof told === "function" ? await told() : told) || core.env(variable);
}

/** The options that a scheme wants to have, in words; of an access token that can be fetched, what fetches it. */
function wanted(scheme: Scheme | undefined): string[] {
  const listed = scheme?.options.map((option, at) => `${option} (or the variable ${scheme.env[at]})`) ?? [];
  return listed.length > 2 ? listed.slice(1) : listed;
}
