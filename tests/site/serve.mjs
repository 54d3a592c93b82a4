// Serves a folder on 127.0.0.1 as a static host does: compressed, with types. `ready` compresses what a page may ask
// for beforehand, `sent` tells the bytes of all bodies since `reset`.
import { createServer } from "node:http";
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import path from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
  ".xml": "application/xml", ".md": "text/markdown; charset=utf-8", ".json": "application/json",
};
const FEW = 50;

export async function serve(folder) {
  const compressed = new Map();
  let bytes = 0;
  async function content(name) {
    if (!compressed.has(name)) compressed.set(name, gzipSync(await readFile(path.join(folder, path.normalize(name)))));
    return compressed.get(name);
  }
  const server = createServer(async (request, response) => {
    let name = decodeURIComponent(new URL(request.url, "http://x").pathname);
    if (name.endsWith("/")) name += "index.html";
    // Lighthouse asks for one; it is the host's to give, not the site's.
    if (name === "/robots.txt") return void response.writeHead(200, { "content-type": "text/plain" }).end("User-agent: *\n");
    try {
      const body = await content(name);
      bytes += body.length;
      response.writeHead(200, {
        "content-type": TYPES[path.extname(name)] ?? "text/plain; charset=utf-8",
        "content-encoding": "gzip", "content-length": body.length, "cache-control": "max-age=3600",
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}/`,
    close: () => { server.closeAllConnections(); server.close(); },
    async ready(page) {
      const beside = readdirSync(folder, { withFileTypes: true }).filter((each) => each.isFile()).map((each) => each.name);
      const assets = readdirSync(folder).includes("assets") ? ["assets/site.css", "assets/site.js", "assets/theme.js"] : [];
      const wanted = [page.split("#")[0], ...assets, ...(beside.length < FEW ? beside : [])];
      for (const name of wanted) await content(`/${name}`);
    },
    reset: () => { bytes = 0; },
    sent: () => bytes,
  };
}
