// What a reader waits for: `node tests/site/readers.mjs PLAN.json`, a list of pages {name, folder, page, words, limit}.
// Loads each in a browser of its own and prints a line of JSON: bytes, milliseconds until the words show, nodes, heap.
import { readFileSync } from "node:fs";
import puppeteer from "puppeteer-core";
import { serve } from "./serve.mjs";

// In the page: looks for the words where a reader sees them. Looks less often where a look takes long.
function watch(words) {
  const path = `//body//text()[contains(., ${JSON.stringify(words)})]/parent::*[not(self::script or self::style or self::template)]`;
  const look = () => {
    const before = performance.now();
    const found = document.body && document.evaluate(path, document, null, XPathResult.ORDERED_NODE_ITERATOR_TYPE, null);
    for (let each = found?.iterateNext(); each; each = found.iterateNext()) {
      if (each.checkVisibility({ visibilityProperty: true })) {
        requestAnimationFrame(() => setTimeout(() => { globalThis.shown = performance.now(); }));
        return;
      }
    }
    setTimeout(look, Math.max(40, 4 * (performance.now() - before)));
  };
  look();
}

async function visit({ name, folder, page: path, words, limit }) {
  const server = await serve(folder);
  await server.ready(path);
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"], protocolTimeout: limit * 2000,
  });
  const outside = new Set();
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1440, height: 900 });
    page.on("request", (request) => {
      const { protocol, host } = new URL(request.url());
      if (protocol.startsWith("http") && !request.url().startsWith(server.origin)) outside.add(host);
    });
    await page.evaluateOnNewDocument(watch, words);
    server.reset();
    page.goto(server.origin + path, { timeout: 0, waitUntil: "load" }).catch(() => {});
    await page.waitForFunction(() => globalThis.shown, { timeout: limit * 1000, polling: 500 });
    const bytes = server.sent();
    const { found, painted } = await page.evaluate(() => ({
      found: globalThis.shown, painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
    }));
    const shown = Math.max(found, painted);
    await page.evaluate(() => new Promise((resolve) => { setTimeout(resolve, 2000); }));
    const session = await page.createCDPSession();
    await session.send("HeapProfiler.collectGarbage");
    const { JSHeapUsedSize: heap } = await page.metrics();
    const nodes = await page.evaluate(() => document.getElementsByTagName("*").length);
    return { name, bytes, painted, shown, nodes, heap, outside: [...outside] };
  } catch (error) {
    return { name, bytes: server.sent(), failed: error.message.split("\n")[0], outside: [...outside] };
  } finally {
    await browser.close();
    server.close();
  }
}

for (const each of JSON.parse(readFileSync(process.argv[2], "utf8"))) console.log(JSON.stringify(await visit(each)));
