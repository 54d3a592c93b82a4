/**
 * A program: calls a generated package from a page in headless Chromium. It takes the browser's path, the folder of the
 * package's ES modules, the names of its client and core class; reads a line of JSON a call and answers one.
 *
 * The page comes from an origin of its own on the loopback interface, fetches the jobs there, and tells what came of
 * them: nothing but the page's own code takes part in a call.
 */

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { dirname, join, normalize } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const [chromium, modules, client, core] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const { PATH: _, ...environment } = process.env;

const PAGE = `<!doctype html><meta charset="utf-8"><title>calls</title><script type="module">
import { read, run } from "/own/calls.mjs";
// What a bundler puts in place of the environment.
globalThis.process = { env: ${JSON.stringify(environment)} };
// An answer that may be kept would be the answer to the next call as well.
const { fetch } = globalThis;
globalThis.fetch = (url, init) => fetch(url, { ...init, cache: "no-store" });
const bytes = async (folder, name) =>
  new Uint8Array(await (await fetch("/file?" + new URLSearchParams({ path: folder + "/" + name }))).arrayBuffer());
async function opened() {
  const root = await import("/package/index.js");
  const { ${core}: Core } = await import("/package/core.js");
  const options = { maxRetries: 0, timeout: 30000 };
  const functions = (module) => import("/package/resources/" + module + ".js");
  return {
    method: { root, bytes, client: new root[${JSON.stringify(client)}](options) },
    function: { root, bytes, client: new Core(options), functions },
  };
}
const homes = await opened().catch((error) => ({ failed: "the page could not load the package: " + error }));
for (;;) {
  const job = read(await (await fetch("/job")).text());
  const told = homes.failed ? homes : await run(homes[job.style], job);
  await fetch("/told", { method: "POST", body: JSON.stringify(told) });
}
</script>`;

const jobs = [];
let waiting;
let settle;

function next() {
  if (waiting && jobs.length) {
    waiting.end(jobs.shift());
    waiting = undefined;
  }
}

async function serve(request, response) {
  const url = new URL(request.url, "http://127.0.0.1");
  if (url.pathname === "/") return response.setHeader("content-type", "text/html").end(PAGE);
  if (url.pathname === "/job") {
    waiting = response;
    return next();
  }
  if (url.pathname === "/told") {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    response.end();
    return settle?.(Buffer.concat(chunks).toString());
  }
  if (url.pathname === "/file") return response.end(await readFile(url.searchParams.get("path")));
  const [, kind, ...rest] = normalize(decodeURIComponent(url.pathname)).split("/");
  const file = join(kind === "own" ? here : modules, ...rest);
  response.setHeader("content-type", "text/javascript");
  return response.end(await readFile(file));
}

const server = createServer((request, response) => {
  serve(request, response).catch(() => response.writeHead(404).end());
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const profile = mkdtempSync(join(process.cwd(), "browser-"));
const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-dev-shm-usage"];
const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions"];
const browser = spawn(
  chromium,
  [...flags, ...quiet, `--user-data-dir=${profile}`, `http://127.0.0.1:${server.address().port}/`],
  { stdio: ["ignore", "ignore", "inherit"], env: { PATH: process.env.PATH, HOME: profile } },
);
let ended = "";
browser.on("exit", (code) => {
  ended = `the browser ended with code ${code}`;
  settle?.(JSON.stringify({ failed: ended }));
});
browser.on("error", (error) => {
  ended = `the browser did not start: ${error.message}`;
  settle?.(JSON.stringify({ failed: ended }));
});

for await (const line of createInterface({ input: process.stdin })) {
  const told = await new Promise((resolve) => {
    settle = resolve;
    if (ended) return resolve(JSON.stringify({ failed: ended }));
    jobs.push(line);
    next();
  });
  process.stdout.write(`${told}\n`);
}
browser.kill("SIGKILL");
server.closeAllConnections();
server.close();
rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
