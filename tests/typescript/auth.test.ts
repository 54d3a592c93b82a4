/** Credentials: where they go, which are taken, what is missing, and that they show nowhere. */

import assert from "node:assert/strict";
import { inspect } from "node:util";
import { test } from "node:test";
import { Resource } from "../../templates/typescript/runtime/client.js";
import { AuthenticationError, MissingCredentialsError, SDKError } from "../../templates/typescript/runtime/errors.js";
import { send } from "../../templates/typescript/runtime/send.js";
import { Acme, reply, serve, TestClock, type TestOptions } from "./support.js";

const server = await serve((_, response) => reply(response, 200, {}));

async function sent(auth: readonly (readonly string[])[], options: TestOptions = {}, headers?: Record<string, string>) {
  await send(new Acme({ baseUrl: server.url, ...options }), { route: "GET /a", auth }, { headers });
  return server.received.at(-1)!;
}

test("each scheme has its place", async () => {
  assert.equal((await sent([["key"]], { apiKey: " k\n" })).headers["authorization"], "Bearer k");
  assert.equal((await sent([["user"]], { username: "ü", password: "p:w" })).headers["authorization"], "Basic w7w6cDp3");
  assert.equal((await sent([["user"]], { username: "u" })).headers["authorization"], "Basic dTo=");
  assert.equal((await sent([["header"]], { headerKey: "k" })).headers["x-key"], "k");
  assert.equal((await sent([["query"]], { queryKey: "a b&" })).url, "/a?api%20key=a%20b%26");
  assert.equal((await sent([["cookie"]], { cookieKey: 'a b;"é' })).headers["cookie"], "session=a%20b%3B%22%C3%A9");
  assert.equal((await sent([["signed"]], { signature: "s" })).headers["authorization"], "Signature s");
});

test("the first alternative that is there whole is taken; nothing where nothing is asked for", async () => {
  const both = [["key", "header"], ["query"]];
  const { headers, url } = await sent(both, { apiKey: "k", queryKey: "q" });
  assert.deepEqual([headers["authorization"], url], [undefined, "/a?api%20key=q"]);
  const whole = await sent(both, { apiKey: "k", headerKey: "h", queryKey: "q" });
  assert.deepEqual([whole.headers["authorization"], whole.headers["x-key"], whole.url], ["Bearer k", "h", "/a"]);
  assert.equal(
    (await sent([["user", "key"]], { apiKey: "k", username: "u", password: "" })).headers["authorization"],
    "Bearer k".replace("Bearer k", "Basic dTo="),
  );
  for (const auth of [[], [[]], [["key"], []]]) assert.equal((await sent(auth)).headers["authorization"], undefined);
  assert.equal((await sent([["key"], []], { apiKey: "k" })).headers["authorization"], "Bearer k");
});

test("what is missing is named before anything is sent", async () => {
  const before = server.received.length;
  await assert.rejects(sent([["key", "header"], ["user"]]), (error: Error) => {
    assert.ok(error instanceof MissingCredentialsError);
    assert.equal(
      error.message,
      "This operation needs credentials: set apiKey (or the variable ACME_API_KEY) and headerKey (or the variable ACME_HEADER_KEY), " +
        "or username (or the variable ACME_USERNAME) and password (or the variable ACME_PASSWORD)",
    );
    return true;
  });
  await assert.rejects(sent([["oauth"]]), /set clientId \(or the variable ACME_CLIENT_ID\) and clientSecret/);
  assert.equal(server.received.length, before);
});

test("the environment stands in for options", async () => {
  process.env["ACME_API_KEY"] = "from-env";
  try {
    assert.equal((await sent([["key"]])).headers["authorization"], "Bearer from-env");
    assert.equal((await sent([["key"]], { apiKey: "own" })).headers["authorization"], "Bearer own");
  } finally {
    delete process.env["ACME_API_KEY"];
  }
});

test("a header of the caller's stands for its scheme", async () => {
  assert.equal((await sent([["key"]], {}, { Authorization: "Custom x" })).headers["authorization"], "Custom x");
  assert.equal(
    (await sent([["key"]], { apiKey: "k" }, { Authorization: "Custom x" })).headers["authorization"],
    "Custom x",
  );
  assert.equal((await sent([["header"]], { defaultHeaders: { "x-key": "d" } })).headers["x-key"], "d");
  assert.equal((await sent([["cookie"]], {}, { cookie: "session=c" })).headers["cookie"], "session=c");
});

test("a secret can be given anew for each attempt", async () => {
  const flaky = await serve((_, response, number) => reply(response, number ? 200 : 503));
  let count = 0;
  const client = new Acme({ baseUrl: flaky.url, apiKey: async () => `k${++count}` });
  await send(client, { route: "GET /a", auth: [["key"]] });
  assert.deepEqual(
    flaky.received.map(({ headers }) => headers["authorization"]),
    ["Bearer k1", "Bearer k2"],
  );
});

test("secrets show neither in printed clients nor in errors", async () => {
  const secret = "s3cr3t-value";
  class Things extends Resource {}
  class Whole extends Acme {
    readonly things = new Things(this);
  }
  const client = new Whole({ apiKey: secret, password: secret, baseUrl: server.url });
  for (const shown of [
    inspect(client, { depth: 9, showHidden: true }),
    inspect(client.things, { depth: 9, showHidden: true }),
    JSON.stringify(client),
    JSON.stringify({ ...client }),
    String(Object.entries(client)),
  ]) {
    assert.ok(!shown.includes(secret), shown);
  }
  await assert.rejects(sent([["key"]], { apiKey: `${secret}\nX-More: 1` }), (error: Error) => {
    return (
      error instanceof SDKError &&
      !error.message.includes(secret) &&
      error.message.startsWith("apiKey holds a character")
    );
  });
});

test("a client seen through a proxy still works", async () => {
  const client = new Proxy(new Acme({ baseUrl: server.url }), {});
  assert.deepEqual(await send(client, { route: "GET /a" }), {});
});

const OAUTH = { route: "GET /a", auth: [["oauth"]] };

async function authorization(respond: (number: number) => [number, object]) {
  const tokens = await serve((received, response, number) => {
    if (received.url !== "/oauth/token")
      return reply(
        response,
        received.headers["authorization"] === "Bearer bad" ? 401 : 200,
        received.headers["authorization"],
      );
    return reply(response, ...respond(number));
  });
  return tokens;
}

test("an access token is fetched once, with the client's own credentials", async () => {
  const tokens = await authorization(() => [200, { access_token: "t1", expires_in: 3600 }]);
  const client = new Acme({ baseUrl: tokens.url, clientId: "i d", clientSecret: "s:ü" });
  assert.deepEqual(await Promise.all([send(client, OAUTH), send(client, OAUTH)]), ["Bearer t1", "Bearer t1"]);
  const [asked, ...others] = tokens.received.filter(({ url }) => url === "/oauth/token");
  assert.equal(others.length, 0);
  assert.equal(asked!.headers["authorization"], `Basic ${btoa("i%20d:s%3A%C3%BC")}`);
  assert.equal(String(asked!.body), "grant_type=client_credentials&scope=read%20write");
  assert.equal(asked!.headers["content-type"], "application/x-www-form-urlencoded");
  assert.equal(await send(new Acme({ baseUrl: tokens.url, accessToken: "given" }), OAUTH), "Bearer given");
});

test("a token is fetched again shortly before it expires, and when it is refused", async () => {
  const names = ["t1", "t2", "bad", "t4"];
  const tokens = await authorization(() => [200, { access_token: names.shift(), expires_in: 100 }]);
  const clock = new TestClock();
  const client = new Acme({ baseUrl: tokens.url, clientId: "i", clientSecret: "s" }, clock);
  assert.equal(await send(client, OAUTH), "Bearer t1");
  clock.time += 69_000;
  assert.equal(await send(client, OAUTH), "Bearer t1");
  clock.time += 2_000;
  assert.equal(await send(client, OAUTH), "Bearer t2");
  clock.time += 71_000;
  assert.equal(await send(client, OAUTH), "Bearer t4");
  assert.deepEqual(clock.slept, []);
});

test("a refused token is renewed once only", async () => {
  const tokens = await authorization(() => [200, { access_token: "bad" }]);
  const client = new Acme({ baseUrl: tokens.url, clientId: "i", clientSecret: "s" });
  await assert.rejects(send(client, OAUTH), AuthenticationError);
  assert.equal(tokens.received.length, 4);
});

test("credentials go into the body for servers that read no header", async () => {
  const tokens = await authorization((number) =>
    number ? [200, { access_token: "t" }] : [401, { error: "invalid_client" }],
  );
  assert.equal(await send(new Acme({ baseUrl: tokens.url, clientId: "i d", clientSecret: "s" }), OAUTH), "Bearer t");
  const { headers, body } = tokens.received[1]!;
  assert.deepEqual(
    [headers["authorization"], String(body)],
    [undefined, "grant_type=client_credentials&scope=read%20write&client_id=i%20d&client_secret=s"],
  );
});

test("no token is an error that says why, and isn't remembered", async () => {
  const tokens = await authorization((number) =>
    number ? [200, { access_token: "t" }] : [400, { error: "invalid_scope", error_description: "No such scope" }],
  );
  const client = new Acme({ baseUrl: tokens.url, clientId: "i", clientSecret: "s" });
  await assert.rejects(send(client, OAUTH), (error: AuthenticationError) => {
    return (
      error instanceof AuthenticationError &&
      error.message === "400: No access token: No such scope" &&
      error.code === "invalid_scope"
    );
  });
  assert.equal(await send(client, OAUTH), "Bearer t");
});
