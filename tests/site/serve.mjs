// Serves a folder on 127.0.0.1 as a static host does: compressed, with types.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import path from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
  ".xml": "application/xml", ".md": "text/markdown; charset=utf-8",
};

export async function serve(folder) {
  const server = createServer(async (request, response) => {
    let name = decodeURIComponent(new URL(request.url, "http://x").pathname);
    if (name.endsWith("/")) name += "index.html";
    // Lighthouse asks for one; it is the host's to give, not the site's.
    if (name === "/robots.txt") return void response.writeHead(200, { "content-type": "text/plain" }).end("User-agent: *\n");
    try {
      const content = gzipSync(await readFile(path.join(folder, path.normalize(name))));
      response.writeHead(200, {
        "content-type": TYPES[path.extname(name)] ?? "text/plain; charset=utf-8",
        "content-encoding": "gzip", "cache-control": "max-age=3600",
      });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() };
}
