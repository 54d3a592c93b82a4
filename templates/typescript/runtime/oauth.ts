/** Access tokens that a client fetches with its own credentials (RFC 6749, section 4.4), and fetches again in time. */

import { type Authenticator, authorized, basicValue } from "./auth.js";
import type { Core, Scheme, Token } from "./client.js";
import { APIResponseValidationError, AuthenticationError } from "./errors.js";
import { encode } from "./parameters.js";
import { broken } from "./send.js";

/** The access token of the first option, or one that the client id and secret of the others are good for. */
export const clientCredentials: Authenticator = async (grant, [token, id, secret], scheme, core) => {
  if (token || grant.given.has("authorization")) return authorized(grant, token && `Bearer ${token.trim()}`);
  if (!id || !secret) return false;
  let fetched = core.tokens.get(scheme);
  if (!fetched || (await fetched).until <= core.clock.now()) {
    fetched = tokenOf(core, scheme, id, secret);
    core.tokens.set(scheme, fetched);
    // A failure is not remembered.
    fetched.catch(() => core.tokens.delete(scheme));
  }
  const used = fetched;
  grant.renew = () => {
    if (core.tokens.get(scheme) === used) core.tokens.delete(scheme);
  };
  return authorized(grant, `Bearer ${(await used).value}`);
};

async function tokenOf(core: Core, scheme: Scheme, id: string, secret: string): Promise<Token> {
  const asked = core.clock.now();
  let [response, text] = await answerOf(core, scheme, { authorization: basicValue(encode(id), encode(secret)) }, "");
  // Some servers don't read credentials in the header (RFC 6749, 2.3.1 and 5.2).
  if (!response.ok && fieldsOf(text)["error"] === "invalid_client") {
    [response, text] = await answerOf(core, scheme, {}, `&client_id=${encode(id)}&client_secret=${encode(secret)}`);
  }
  const { access_token: value, expires_in: life, error, error_description: said } = fieldsOf(text);
  if (!response.ok) {
    const message = `${response.status}: No access token: ${String(said ?? error ?? response.statusText)}`;
    throw new AuthenticationError(message, response, text, undefined, error === undefined ? undefined : String(error));
  }
  if (typeof value !== "string")
    throw new APIResponseValidationError("The answer holds no access_token", response, undefined);
  const seconds = Number(life ?? NaN);
  // Renewed before it expires: a request on its way must not be overtaken.
  return { value, until: Number.isNaN(seconds) ? Infinity : asked + (seconds - Math.min(30, seconds / 2)) * 1000 };
}

async function answerOf(
  core: Core,
  scheme: Scheme,
  headers: Record<string, string>,
  more: string,
): Promise<[Response, string]> {
  const url = new URL(scheme.tokenUrl!, core.baseUrl() + "/");
  const body = "grant_type=client_credentials" + (scheme.scope ? "&scope=" + encode(scheme.scope) : "") + more;
  const all = { accept: "application/json", "content-type": "application/x-www-form-urlencoded", ...headers };
  const timeout = core.options.timeout ?? 60_000;
  const signal = timeout > 0 ? AbortSignal.timeout(timeout) : null;
  const response = await core.fetch(url.href, { method: "POST", headers: all, body, signal }).catch(broken);
  return [response, await response.text().catch(broken)];
}

function fieldsOf(text: string): Record<string, unknown> {
  try {
    return (JSON.parse(text) ?? {}) as Record<string, unknown>;
  } catch {
    return {};
  }
}
