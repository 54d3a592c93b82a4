/** Bundles every test of this folder, and what they test, into the folder given. */

import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const found = (await readdir(here)).filter((name) => name.endsWith(".test.ts") || name === "wire.ts");
await build({
  absWorkingDir: here,
  entryPoints: found,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  // `ws` is CommonJS that asks for Node's own modules.
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  outdir: process.argv[2],
  outExtension: { ".js": ".mjs" },
  sourcemap: "inline",
  logLevel: "error",
});
