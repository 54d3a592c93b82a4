"""The apps that `bench.typescript` bundles, checks and runs: the same call with every library."""

from dataclasses import dataclass

_BODY = '{ template: "base", timeout_ms: 300_000 }'
_RESOURCES = (
    *("account", "admin", "agent-deployments", "api-keys", "auth", "code", "desktop", "files", "health", "pty"),
    *("recording", "sandboxes", "telemetry", "templates", "volumes", "websocket"),
)
_ALL = "".join(f'export * as m{number} from "nullspace/{name}";\n' for number, name in enumerate(_RESOURCES))


@dataclass(frozen=True)
class App:
    """An app: its source, whether its bundle and type check are measured, and what makes `call` for calls."""

    name: str
    title: str
    source: str
    sized: bool = False
    checked: bool = False
    called: str = ""


_START = 'const [origin = "", told = "1000"] = process.argv.slice(2);\n'
_BASE = f'const options = {{ baseUrl: origin, apiKey: "k" }};\nconst body = {_BODY};\n'
_OURS = 'import { NullspaceCore } from "nullspace/core";\nimport { createSandbox } from "nullspace/sandboxes";\n'
_FETCH = 'import createClient from "openapi-fetch";\nimport type { paths } from "./openapi-typescript/types.js";\n'
_HEY = 'import { createSandbox } from "./hey-api/sdk.gen.js";\n'

APPS = (
    App(
        "ours-one",
        "specpress, one operation (function)",
        f"{_OURS}console.log(await createSandbox(new NullspaceCore(), {_BODY}));\n",
        sized=True,
        checked=True,
        called=f"{_OURS}{_START}{_BASE}const client = new NullspaceCore(options);\n"
        "const call = () => createSandbox(client, body);\n",
    ),
    App(
        "ours-client",
        "specpress, one operation (client class)",
        f'import {{ Nullspace }} from "nullspace";\nconsole.log(await new Nullspace().sandboxes.create({_BODY}));\n',
        sized=True,
        checked=True,
    ),
    App(
        "ours-all",
        "specpress, everything",
        f'export * from "nullspace";\nexport * from "nullspace/core";\n{_ALL}',
        sized=True,
    ),
    App(
        "hey-one",
        "hey-api, one operation",
        f"{_HEY}console.log(await createSandbox({{ body: {_BODY} }}));\n",
        sized=True,
        checked=True,
        called=f'{_HEY}import {{ createClient }} from "./hey-api/client/index.js";\n{_START}{_BASE}'
        "const client = createClient({ baseUrl: origin, auth: () => options.apiKey, throwOnError: true });\n"
        "const call = async () => (await createSandbox({ client, body })).data as { id: string };\n",
    ),
    App(
        "hey-all",
        "hey-api, everything",
        'export * from "./hey-api/sdk.gen.js";\nexport * from "./hey-api/client.gen.js";\n',
        sized=True,
    ),
    App(
        "fetch-one",
        "openapi-fetch (the same for any number of operations)",
        f'{_FETCH}const client = createClient<paths>({{ baseUrl: "https://x.example" }});\n'
        f'console.log(await client.POST("/v1/sandboxes", {{ body: {_BODY} }}));\n',
        sized=True,
        checked=True,
        called=f"{_FETCH}{_START}{_BASE}const client = createClient<paths>({{ baseUrl: origin, "
        "headers: { Authorization: `Bearer ${options.apiKey}` } });\n"
        'const call = async () => (await client.POST("/v1/sandboxes", { body })).data as { id: string };\n',
    ),
    App(
        "bare",
        "fetch alone, by hand",
        "",
        called=f"{_START}{_BASE}const call = async () => {{\n"
        '  const headers = { "content-type": "application/json", authorization: `Bearer ${options.apiKey}` };\n'
        "  const init = { method: 'POST', headers, body: JSON.stringify(body) };\n"
        "  const answer = await fetch(`${origin}/v1/sandboxes`, init);\n"
        "  return (await answer.json()) as { id: string };\n};\n",
    ),
)

# Behind an app's `call`: the first calls warm up, then as many as are wanted, 32 at a time.
CALLER = """
async function calls(count: number): Promise<void> {
  let left = count;
  const work = async (): Promise<void> => {
    while (left-- > 0) if ((await call()).id !== "sb_1") throw new Error("a wrong answer");
  };
  await Promise.all(Array.from({ length: 32 }, work));
}
await calls(500);
const start = performance.now();
await calls(Number(told));
console.log((1000 * Number(told)) / (performance.now() - start));
process.exit(0);
export {};
"""

SERVER = """
import { createServer } from "node:http";
const body = JSON.stringify({
  id: "sb_1", template: "base", status: "running", created_at: "2026-01-01T00:00:00Z", metadata: { a: "b", c: "d" },
  cpu: 2, memory_mb: 512, ports: [80, 443], labels: ["one", "two", "three"], note: "x".repeat(400),
});
const server = createServer((request, response) => {
  request.resume();
  request.on("end", () => {
    const length = Buffer.byteLength(body);
    response.writeHead(201, { "content-type": "application/json", "content-length": length }).end(body);
  });
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
"""
