/** The errors that callers see, one tree; knows neither how a request is sent nor when it is sent again. */

import { at, type FieldPath } from "./lookup.js";

/** Where the body of an error says things: paths of field names, the likeliest first. */
export interface ErrorShape {
  readonly code?: readonly FieldPath[];
  readonly message?: readonly FieldPath[];
  readonly requestId?: readonly FieldPath[];
  /** The header that holds the request's id; `x-request-id` where nothing is said. */
  readonly header?: string;
}

/** The root of everything that this package throws on purpose. */
export class SDKError extends Error {
  override name: string = "SDKError";
}

/** The operation needs credentials that neither the client nor the environment holds; nothing was sent. */
export class MissingCredentialsError extends SDKError {
  override name: string = "MissingCredentialsError";
}

/** The caller's `AbortSignal` ended the call. */
export class APIUserAbortError extends SDKError {
  override name: string = "APIUserAbortError";
}

/** No answer or only a part of one: the connection failed or broke. */
export class APIConnectionError extends SDKError {
  override name: string = "APIConnectionError";
  /** The attempts behind the first. */
  retriesTaken = 0;
}

/** The server took longer than the timeout allows. */
export class APITimeoutError extends APIConnectionError {
  override name: string = "APITimeoutError";
}

/** An answer came, and it is no good. */
export class APIAnswerError extends SDKError {
  override name: string = "APIAnswerError";
  readonly status: number;
  readonly headers: Headers;
  /** The body's JSON, or its text where it isn't JSON. */
  readonly body: unknown;
  readonly requestId: string | undefined;

  constructor(message: string, response: Response, body: unknown, requestId?: string, options?: ErrorOptions) {
    super(message, options);
    this.status = response.status;
    this.headers = response.headers;
    this.body = body;
    this.requestId = requestId;
  }
}

/** The answer doesn't fit the contract. */
export class APIResponseValidationError extends APIAnswerError {
  override name: string = "APIResponseValidationError";
}

/**
 * The server refused or failed: a status of 4xx or 5xx, or a redirection that was not followed. The message has the
 * status, the contract's code of the error, what the server says, and the request's id.
 */
export class APIStatusError extends APIAnswerError {
  override name: string = "APIStatusError";
  /** The contract's code of the error, if it says one. */
  readonly code: string | undefined;
  /** The attempts behind the first. */
  retriesTaken = 0;

  constructor(message: string, response: Response, body: unknown, requestId?: string, code?: string) {
    super(message, response, body, requestId);
    this.code = code;
  }
}

/** 400: the request is wrong. */
export class BadRequestError extends APIStatusError {
  override name: string = "BadRequestError";
}

/** 401: the credentials are missing, wrong or expired. */
export class AuthenticationError extends APIStatusError {
  override name: string = "AuthenticationError";
}

/** 403: the credentials don't allow this. */
export class PermissionDeniedError extends APIStatusError {
  override name: string = "PermissionDeniedError";
}

/** 404: there is no such thing, or it may not be seen. */
export class NotFoundError extends APIStatusError {
  override name: string = "NotFoundError";
}

/** 405: the resource doesn't take this method. */
export class MethodNotAllowedError extends APIStatusError {
  override name: string = "MethodNotAllowedError";
}

/** 408: the server gave up waiting for the request. */
export class RequestTimeoutError extends APIStatusError {
  override name: string = "RequestTimeoutError";
}

/** 409: the state of the resource forbids this. */
export class ConflictError extends APIStatusError {
  override name: string = "ConflictError";
}

/** 410: the resource is gone for good. */
export class GoneError extends APIStatusError {
  override name: string = "GoneError";
}

/** 412: a condition of the request doesn't hold. */
export class PreconditionFailedError extends APIStatusError {
  override name: string = "PreconditionFailedError";
}

/** 413: the body is too large. */
export class PayloadTooLargeError extends APIStatusError {
  override name: string = "PayloadTooLargeError";
}

/** 415: the server doesn't read this type of body. */
export class UnsupportedMediaTypeError extends APIStatusError {
  override name: string = "UnsupportedMediaTypeError";
}

/** 422: the body is well formed, its values are not valid. */
export class UnprocessableEntityError extends APIStatusError {
  override name: string = "UnprocessableEntityError";
}

/** 423: the resource is locked. */
export class LockedError extends APIStatusError {
  override name: string = "LockedError";
}

/** 429: too many requests. */
export class RateLimitError extends APIStatusError {
  override name: string = "RateLimitError";
}

/** 500 and above: the server failed. */
export class InternalServerError extends APIStatusError {
  override name: string = "InternalServerError";
}

/** Where errors say things when the contract doesn't tell, or the answer comes from something before the server. */
const usualMessage: readonly FieldPath[] = [
  ["message"],
  ["error", "message"],
  ["detail"],
  ["error_description"],
  ["title"],
  ["error"],
];
const usualCode: readonly FieldPath[] = [["code"], ["error", "code"], ["error"]];

const classes: Readonly<Record<number, typeof APIStatusError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  405: MethodNotAllowedError,
  408: RequestTimeoutError,
  409: ConflictError,
  410: GoneError,
  412: PreconditionFailedError,
  413: PayloadTooLargeError,
  415: UnsupportedMediaTypeError,
  422: UnprocessableEntityError,
  423: LockedError,
  429: RateLimitError,
};

/** The error that an answer stands for. `body` is its JSON, or its text. */
export function statusError(response: Response, body: unknown, shape: ErrorShape = {}): APIStatusError {
  const { status } = response;
  const code = told(body, shape.code, usualCode);
  const requestId = told(body, shape.requestId) ?? requestIdOf(response, shape);
  const said = told(body, shape.message, usualMessage) ?? (response.statusText || "The server refused");
  const message = `${status}${code ? " " + code : ""}: ${said}${requestId ? ` (request ${requestId})` : ""}`;
  const Kind = classes[status] ?? (status >= 500 ? InternalServerError : APIStatusError);
  return new Kind(message, response, body, requestId, code);
}

/** The id that the server gave a request, if its answer says one. */
export function requestIdOf(response: Response, shape: ErrorShape = {}): string | undefined {
  return response.headers.get(shape.header ?? "x-request-id") ?? undefined;
}

/** The first text at any of the paths. */
function told(body: unknown, paths: readonly FieldPath[] = [], usual: readonly FieldPath[] = []): string | undefined {
  for (const path of [...paths, ...usual]) {
    const found = at(body, path);
    if (found !== "" && /string|number/.test(typeof found)) return String(found);
  }
  return undefined;
}
