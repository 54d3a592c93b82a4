/**
 * A program: calls a generated package as it is told to. It stands in a project that has the package, takes the
 * package's name and those of its client and core class, reads a line of JSON a call and answers one.
 *
 * Methods are those of the ES modules, functions those of the CommonJS build.
 */

import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { read, run } from "./calls.mjs";

const [name, client, core] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const OF_MODULES = ["__esModule", "default", "module.exports"];
// What the package prints does not mix with the answers.
const answer = process.stdout.write.bind(process.stdout);
process.stdout.write = process.stderr.write.bind(process.stderr);
process.on("uncaughtException", (error) => process.stderr.write(`${error?.stack ?? error}\n`));
process.on("unhandledRejection", (error) => process.stderr.write(`${error?.stack ?? error}\n`));

/** What a call needs, as ES modules for methods and as CommonJS for functions: each has classes of its own. */
async function opened() {
  const options = { maxRetries: 0, timeout: 30_000 };
  const bytes = async (folder, file) => new Uint8Array(await readFile(join(folder, file)));
  const opener = ({ fromPath }) => (folder, file, type) => fromPath(join(folder, file), type || undefined);
  const [root, common] = [await import(name), require(name)];
  const functions = (module) => require(`${name}/${module}`);
  return {
    method: { root, bytes, open: opener(await import(`${name}/node`)), client: new root[client](options) },
    function: {
      ...{ root: common, bytes, open: opener(require(`${name}/node`)), functions },
      client: new (require(`${name}/core`)[core])(options),
    },
  };
}

let homes;
/** Every subpath of the package, by `import` and by `require`: the same names both ways, none of them undefined. */
async function whole() {
  const { exports } = JSON.parse(readFileSync(require.resolve(`${name}/package.json`), "utf8"));
  const subpaths = Object.keys(exports).filter((each) => exports[each].import);
  const faults = [];
  for (const subpath of subpaths) {
    const path = `${name}${subpath.slice(1)}`;
    try {
      const modules = [await import(path), require(path)];
      const [one, other] = modules.map((each) => Object.keys(each).filter((key) => !OF_MODULES.includes(key)).sort());
      if (`${one}` !== `${other}`) faults.push(`${path}: import gives ${one}, require ${other}`);
      const missing = one.filter((key) => modules.some((each) => each[key] === undefined));
      if (missing.length) faults.push(`${path}: ${missing} undefined`);
    } catch (error) {
      faults.push(`${path}: ${error?.message ?? error}`);
    }
  }
  return { total: subpaths.length, faults };
}

for await (const line of createInterface({ input: process.stdin })) {
  const job = read(line);
  let told;
  try {
    if (!job.whole) homes ??= await opened();
    told = job.whole ? await whole() : await run(homes[job.style], job);
  } catch (error) {
    told = { failed: `the package could not be loaded: ${error?.stack ?? error}` };
  }
  answer(`${JSON.stringify(told)}\n`);
}
