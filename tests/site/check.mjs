// Looks at the contract's site in a real browser: `node tests/site/check.mjs build/site [part…]`. Exit 1 on any fault.
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import puppeteer from "puppeteer-core";
import { serve } from "./serve.mjs";

const PAGES = {
  start: "index.html",
  operation: "reference/sandboxes/create-a-preview-proxy-target.html",
  "long operation": "reference/sandboxes/create-a-sandbox.html",
  streaming: "reference/code/execute-code.html",
  websocket: "reference/websocket/open-the-sandbox-stream.html",
  webhook: "reference/webhooks/*",
  model: "models/create-sandbox-request.html",
  tag: "reference/sandboxes/index.html",
  reference: "reference/index.html",
  models: "models/index.html",
  errors: "errors.html",
  scope: "scope.html",
  guides: "guides/index.html",
  guide: "guides/shareAPreview.html",
};
const VIEWS = {
  light: { scheme: "light", media: "screen", width: 1440, height: 900 },
  dark: { scheme: "dark", media: "screen", width: 1440, height: 900 },
  phone: { scheme: "light", media: "screen", width: 390, height: 844, isMobile: true, hasTouch: true },
  "dark phone": { scheme: "dark", media: "screen", width: 390, height: 844, isMobile: true, hasTouch: true },
  print: { scheme: "light", media: "print", width: 800, height: 1100 },
};
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const [folder, ...asked] = process.argv.slice(2);
const faults = [];
const fault = (text) => { faults.push(text); console.log(`FAULT ${text}`); };

const files = readdirSync(folder, { recursive: true }).map((name) => name.split(path.sep).join("/")).sort();
for (const [name, page] of Object.entries(PAGES)) {
  const pattern = page.replace("*", "");
  const found = page.endsWith("*") ? files.find((file) => file.startsWith(pattern) && !file.endsWith("index.html") && file.endsWith(".html")) : page;
  if (!files.includes(found)) { fault(`there is no page ${page}`); delete PAGES[name]; } else PAGES[name] = found;
}

const server = await serve(folder);
const origins = [server.origin];
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });

async function open(name, { view = VIEWS.light, script = true, origin = server.origin } = {}) {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(script);
  await page.setViewport({ width: view.width, height: view.height, isMobile: view.isMobile, hasTouch: view.hasTouch });
  // Both at once: puppeteer's own two calls undo each other.
  const session = await page.createCDPSession();
  await session.send("Emulation.setEmulatedMedia", { media: view.media, features: [{ name: "prefers-color-scheme", value: view.scheme }] });
  page.on("console", (message) => { if (["error", "warn"].includes(message.type())) fault(`${name}: console: ${message.text()}`); });
  page.on("pageerror", (error) => fault(`${name}: ${error.message}`));
  page.on("request", (request) => {
    if (!origins.some((origin) => request.url().startsWith(origin)) && !request.url().startsWith("data:")) fault(`${name}: asks for ${request.url()}`);
  });
  page.on("response", (response) => { if (response.status() >= 400) fault(`${name}: ${response.status()} ${response.url()}`); });
  page.on("dialog", (dialog) => { fault(`${name}: asks ${dialog.message()}`); dialog.dismiss(); });
  await page.goto(origin + name, { waitUntil: "load" });
  return page;
}

const parts = {
  /* Every page loads without a word of complaint, asks nobody else, and is no wider than a phone. */
  async pages() {
    const pages = files.filter((file) => file.endsWith(".html"));
    let next = 0;
    await Promise.all([1, 2, 3].map(async () => {
      while (next < pages.length) {
        const name = pages[next++];
        const page = await open(name, { view: VIEWS.phone });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (wide > 0) fault(`${name}: ${wide} px wider than a phone`);
        await page.close();
      }
    }));
    console.log(`${pages.length} pages loaded`);
  },

  async axe() {
    console.log(`\n| Page | ${Object.keys(VIEWS).join(" | ")} |\n|---|${Object.keys(VIEWS).map(() => "---:|").join("")}`);
    for (const [kind, name] of Object.entries(PAGES)) {
      const row = [];
      for (const [look, view] of Object.entries(VIEWS)) {
        const page = await open(name, { view });
        const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
        if ((paper === "rgb(255, 255, 255)") !== (view.scheme === "light")) fault(`${name} (${look}): the page is ${paper}`);
        await page.evaluate(axe);
        await page.evaluate(() => { for (const each of document.querySelectorAll("details:not([name])")) each.open = true; });
        const { violations } = await page.evaluate(() => globalThis.axe.run(document, {
          resultTypes: ["violations"],
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        }));
        for (const each of violations) fault(`${name} (${look}): axe ${each.id}: ${each.nodes.slice(0, 3).map((node) => `${node.html.slice(0, 160)} ${node.failureSummary}`).join(" | ")}`);
        row.push(violations.length);
        await page.close();
      }
      console.log(`| ${kind} | ${row.join(" | ")} |`);
    }
  },

  /* The text is the same without script. */
  async script() {
    for (const name of Object.values(PAGES)) {
      const texts = [];
      for (const script of [true, false]) {
        const page = await open(name, { script });
        texts.push(await page.evaluate(() => document.body.innerText.trim()));
        await page.close();
      }
      if (texts[0] !== texts[1]) fault(`${name}: other text without script`);
      if (texts[0].length < 150) fault(`${name}: hardly any text`);
    }
    console.log("the text without script is the text with it");
  },

  /* The tabulator key alone gets to everything that can be used, in the order of the page. */
  async keyboard() {
    for (const [kind, name] of Object.entries(PAGES)) {
      for (const view of [VIEWS.light, VIEWS.phone]) {
        const page = await open(name, { view });
        const wanted = await page.evaluate(() => {
          const all = [...document.querySelectorAll("a[href], button, summary, input, [tabindex='0']")];
          const usable = all.filter((each) => each.checkVisibility({ visibilityProperty: true }) && (each.type !== "radio" || each.checked));
          usable.forEach((each, at) => { each.dataset.at = at; });
          return usable.length;
        });
        const reached = new Set();
        for (let step = 0; step < wanted + 20; step++) {
          await page.keyboard.press("Tab");
          const at = await page.evaluate(() => document.activeElement?.dataset.at);
          if (at !== undefined) reached.add(at);
          else if (step > wanted) break;
          if (step === 0 && (await page.evaluate(() => document.activeElement.className)) !== "skip") fault(`${name}: the first stop is no way past the navigation`);
        }
        if (reached.size < wanted) {
          const missed = await page.evaluate((seen) => [...document.querySelectorAll("[data-at]")].filter((each) => !seen.includes(each.dataset.at)).slice(0, 3).map((each) => each.outerHTML.slice(0, 120)), [...reached]);
          fault(`${name}: ${wanted - reached.size} of ${wanted} are out of the keyboard's reach: ${missed.join(" | ")}`);
        }
        await page.close();
      }
      console.log(`keyboard: ${kind}`);
    }
  },

  /* What a reader types, and the page that must be among the first. */
  async search() {
    const page = await open(PAGES.operation);
    await page.keyboard.press("/");
    await page.waitForSelector(".finder[open] input:focus");
    const cases = {
      "/v1/sandboxes/{id}/ports/{port}/preview-proxy-target": "create-a-preview-proxy-target",
      "preview proxy": "create-a-preview-proxy-target",
      createSandbox: "create-a-sandbox.html",
      "create a sandbox": "create-a-sandbox.html",
      include_traffic_token_hint: "create-a-preview-proxy-target.html#body-include_traffic_token_hint",
      rate_limit_exceeded: "errors.html#code-rate_limit_exceeded",
      volume_busy: "reference/",
      "share a preview": "guides/shareAPreview.html",
      "x-nullspace-signature": "reference/webhooks/",
      ErrorResponse: "models/error-response.html",
    };
    for (const [query, wanted] of Object.entries(cases)) {
      await page.$eval(".finder input", (field, text) => { field.value = text; field.dispatchEvent(new Event("input")); }, query);
      await page.waitForSelector(".finder a");
      const found = await page.$$eval(".finder a", (links) => links.slice(0, 5).map((link) => link.href));
      if (!found.some((href) => href.includes(wanted))) fault(`search for ${query}: ${found.join(" ")}`);
    }
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run(document));
    for (const each of violations) fault(`search: axe ${each.id}: ${each.nodes[0].html}`);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    if (!page.url().includes("models/error-response")) fault(`search: Enter leads to ${page.url()}`);
    await page.close();
    console.log(`search: ${Object.keys(cases).length} queries`);
  },

  /* What a reader chooses stays chosen. */
  async memory() {
    const page = await open(PAGES.operation);
    await page.evaluate(() => document.querySelector(".choice > input[value='requests']").click());
    await page.click(".theme");
    await page.goto(server.origin + PAGES.guide);
    const shown = await page.$$eval(".choice > input:checked", (inputs) => [...new Set(inputs.map((input) => input.value))]);
    if (shown.join() !== "requests") fault(`the language is forgotten: ${shown}`);
    if ((await page.evaluate(() => document.documentElement.dataset.theme)) !== "light") fault("the theme is forgotten");
    await page.evaluate(() => localStorage.clear());
    await page.goto(`${server.origin}${PAGES["long operation"]}#response-201-lifecycle`);
    await page.close();
    console.log("choices are remembered");
  },

  /* Sites of specifications that are hostile, wide, large or empty: nothing acts, nothing is lost, nothing sticks out. */
  async hard() {
    const made = mkdtempSync(path.join(tmpdir(), "site-"));
    execFileSync(".venv/bin/python", ["-m", "tests.site.hard", made], { stdio: "inherit" });
    for (const { name: site } of readdirSync(made, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
      const host = await serve(path.join(made, site));
      origins.push(host.origin);
      const pages = readdirSync(path.join(made, site), { recursive: true }).filter((file) => file.endsWith(".html"));
      // Pages of a thousand operations are alike.
      for (const name of pages.filter((_, at) => pages.length < 50 || at % 100 === 0)) {
        for (const view of [VIEWS.light, VIEWS["dark phone"]]) {
          const page = await open(name, { view, origin: host.origin });
          await page.evaluate(axe);
          const seen = await page.evaluate(async () => {
            for (const each of document.querySelectorAll("details:not([name])")) each.open = true;
            const { violations } = await globalThis.axe.run(document, { resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });
            const out = [...document.querySelectorAll("main *")].filter((each) => each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== "inline" && getComputedStyle(each).overflowX === "visible");
            return {
              title: document.title,
              wide: document.documentElement.scrollWidth - innerWidth,
              out: out.slice(0, 2).map((each) => each.outerHTML.slice(0, 160)),
              acting: document.querySelectorAll("main :is(script, style, iframe, object, embed, img, svg, form, math, base, meta, link), [onload], [onerror], [style]").length,
              violations: violations.map((each) => `${each.id}: ${each.nodes[0].html.slice(0, 160)}`),
            };
          });
          const where = `${site}/${name} at ${view.width}`;
          if (seen.title === "taken") fault(`${where}: text of the specification acts`);
          if (seen.acting) fault(`${where}: ${seen.acting} elements of the specification`);
          if (seen.wide > 0) fault(`${where}: ${seen.wide} px too wide`);
          for (const each of seen.out) fault(`${where}: sticks out: ${each}`);
          for (const each of seen.violations) fault(`${where}: axe ${each}`);
          await page.close();
        }
      }
      host.close();
      console.log(`${site}: ${pages.length} pages`);
    }
    rmSync(made, { recursive: true });
  },

  /* The preview follows what changes, says what is wrong, and recovers. */
  async live() {
    const home = mkdtempSync(path.join(tmpdir(), "live-"));
    const spec = path.join(home, "spec.yaml"), templates = path.join(home, "templates");
    const write = (title, rest = "") => writeFileSync(spec, `openapi: 3.1.0\ninfo: {title: ${title}, version: '1'}\npaths: {}\n${rest}`);
    mkdirSync(path.join(templates, "site"), { recursive: true });
    write("First");
    const preview = spawn(path.resolve(".venv/bin/specpress"), ["serve", spec, "--port", "0", "--templates", templates], { stdio: ["ignore", "pipe", "ignore"] });
    const origin = `${String(await new Promise((resolve) => preview.stdout.once("data", resolve))).trim()}/`;
    origins.push(origin);
    try {
      const page = await open("", { origin });
      const shows = async (what, look, wanted) => {
        await page.waitForFunction(look, { timeout: 30_000, polling: 100 }, wanted).catch(() => fault(`preview: ${what}`));
      };
      const title = (wanted) => document.querySelector("h1")?.textContent === wanted && !document.querySelector(".preview-fault");
      const wrong = (wanted) => document.querySelector(".preview-fault")?.textContent.includes(wanted);
      await shows("the first text", title, "First");
      write("Second");
      await shows("a change", title, "Second");
      write("Third", "x: [\n");
      await shows("what is wrong", wrong, "spec.yaml:");
      write("Fourth");
      await shows("it mended", title, "Fourth");
      const template = path.join(templates, "site", "start.html.j2");
      writeFileSync(template, readFileSync("templates/site/start.html.j2", "utf8").replace("{{ view.title }}</h1>", "Mine</h1>"));
      await shows("a template that changed", title, "Mine");
      writeFileSync(template, "{% bogus %}");
      await shows("a template that is wrong", wrong, "bogus");
      rmSync(template);
      await shows("a template that is gone", title, "Fourth");
      await page.close();
    } finally {
      preview.kill("SIGINT");
      rmSync(home, { recursive: true });
    }
    console.log("the preview follows changes");
  },

  async lighthouse() {
    const { default: lighthouse } = await import("lighthouse");
    const port = Number(new URL(browser.wsEndpoint()).port);
    console.log("\n| Page | Performance | Accessibility | Best practices | SEO |\n|---|---:|---:|---:|---:|");
    for (const kind of ["start", "operation", "long operation", "guide", "errors"]) {
      const { lhr } = await lighthouse(server.origin + PAGES[kind], { port, logLevel: "error", output: "json" });
      const scores = Object.values(lhr.categories).map((category) => Math.round(category.score * 100));
      console.log(`| ${kind} | ${scores.join(" | ")} |`);
      for (const category of Object.values(lhr.categories)) {
        if (category.score === 1 || ["long operation", "errors"].includes(kind)) continue;
        const low = category.auditRefs.map(({ id }) => lhr.audits[id]).filter((audit) => audit.score !== null && audit.score < 1);
        fault(`${kind}: Lighthouse ${category.id} ${category.score}: ${low.map((audit) => `${audit.id} ${audit.displayValue ?? ""}`).join(", ")}`);
      }
    }
  },
};

try {
  for (const name of asked.length ? asked : Object.keys(parts)) await parts[name]();
} finally {
  await browser.close();
  server.close();
}
console.log(faults.length ? `\n${faults.length} faults` : "\nno faults");
process.exitCode = faults.length ? 1 : 0;
