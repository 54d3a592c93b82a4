/** A server that misbehaves on request, and a client of it whose time and chance are its test's. */

import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { after } from "node:test";
import {
  apiKeyCookie,
  apiKeyHeader,
  apiKeyQuery,
  basic,
  bearer,
  httpScheme,
} from "../../templates/typescript/runtime/auth.js";
import {
  ApiClient,
  type ApiInfo,
  type ClientOptions,
  type Clock,
  type Secret,
} from "../../templates/typescript/runtime/client.js";
import { clientCredentials } from "../../templates/typescript/runtime/oauth.js";

export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string | undefined>;
  readonly body: Buffer;
}

export type Respond = (received: Received, response: ServerResponse, number: number) => unknown;

export interface Server {
  readonly url: string;
  readonly received: Received[];
  readonly closed: Promise<void>[];
}

/** Answers each request with what `respond` does; closed behind the file's tests. */
export async function serve(respond: Respond): Promise<Server> {
  const received: Received[] = [];
  const closed: Promise<void>[] = [];
  const server = createServer((request, response) => {
    closed.push(new Promise((resolve) => response.on("close", resolve)));
    void read(request).then(
      (body) => {
        const { method = "", url = "", headers } = request;
        received.push({ method, url, headers: headers as Record<string, string>, body });
        return respond(received.at(-1)!, response, received.length - 1);
      },
      () => {},
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, received, closed };
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Answers with JSON. */
export function reply(
  response: ServerResponse,
  status: number,
  body?: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(body === undefined ? "" : JSON.stringify(body));
}

/** A clock that never waits: `slept` holds the milliseconds asked for, chance is always the same. */
export class TestClock implements Clock {
  readonly slept: number[] = [];
  time: number = Date.UTC(2026, 0, 1);

  async sleep(milliseconds: number): Promise<void> {
    this.slept.push(milliseconds);
  }

  random(): number {
    return 0.5;
  }

  now(): number {
    return this.time;
  }
}

export interface TestOptions extends ClientOptions {
  apiKey?: Secret;
  username?: Secret;
  password?: Secret;
  headerKey?: Secret;
  queryKey?: Secret;
  cookieKey?: Secret;
  signature?: Secret;
  accessToken?: Secret;
  clientId?: Secret;
  clientSecret?: Secret;
}

export const api: ApiInfo = {
  agent: "acme/1.2.3",
  server: ["ACME_API_URL", "https://api.acme.example"],
  schemes: {
    key: { use: bearer, options: ["apiKey"], env: ["ACME_API_KEY"] },
    user: { use: basic, options: ["username", "password"], env: ["ACME_USERNAME", "ACME_PASSWORD"] },
    header: { use: apiKeyHeader, name: "X-Key", options: ["headerKey"], env: ["ACME_HEADER_KEY"] },
    query: { use: apiKeyQuery, name: "api key", options: ["queryKey"], env: ["ACME_QUERY_KEY"] },
    cookie: { use: apiKeyCookie, name: "session", options: ["cookieKey"], env: ["ACME_COOKIE_KEY"] },
    signed: { use: httpScheme, name: "Signature", options: ["signature"], env: ["ACME_SIGNATURE"] },
    oauth: {
      use: clientCredentials,
      tokenUrl: "oauth/token",
      scope: "read write",
      options: ["accessToken", "clientId", "clientSecret"],
      env: ["ACME_ACCESS_TOKEN", "ACME_CLIENT_ID", "ACME_CLIENT_SECRET"],
    },
  },
  errors: {
    code: [["error", "code"], ["code"]],
    message: [["error", "message"], ["message"]],
    requestId: [["request_id"]],
  },
};

export class Acme extends ApiClient<TestOptions> {
  constructor(options: TestOptions = {}, clock: Clock = new TestClock()) {
    super(api, options, clock);
  }
}
