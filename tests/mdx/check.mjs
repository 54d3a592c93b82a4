// Compiles every .md file below the given folders as MDX 3 and prints those that fail; exit 1 if any does.
// Front matter, which MDX leaves to the site that uses it, is cut off first and must be one block of quoted strings.
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { createProcessor } from "@mdx-js/mdx";

const processor = createProcessor({ format: "mdx" });
const FRONT_MATTER = /^---\n(?:[a-z]+: "(?:[^"\\\n]|\\.)*"\n)+---\n/;

async function* pages(folder) {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const found = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* pages(found);
    else if (entry.name.endsWith(".md")) yield found;
  }
}

// What an author of Markdown never means: code in braces, modules, tags other than the anchors of our own.
function* foreign(node) {
  const anchor = node.name === "a" && node.attributes.length === 1 && node.attributes[0].name === "id";
  if (/^mdx/.test(node.type) && !anchor) yield `${node.type} at line ${node.position.start.line}`;
  for (const child of node.children ?? []) yield* foreign(child);
}

let count = 0;
let failed = 0;
for (const folder of process.argv.slice(2)) {
  for await (const page of pages(folder)) {
    count += 1;
    const text = await readFile(page, "utf8");
    const body = text.replace(FRONT_MATTER, "");
    const faults = [];
    if (body === text) faults.push("no front matter");
    try {
      const tree = processor.parse(body);
      faults.push(...foreign(tree));
      if (faults.length === 0) await processor.process(body);
    } catch (error) {
      faults.push(String(error));
    }
    if (faults.length > 0) {
      failed += 1;
      console.error(`${page}: ${faults.join("; ")}`);
    }
  }
}
console.log(`${count} pages compiled as MDX, ${failed} failed`);
process.exitCode = failed > 0 || count === 0 ? 1 : 0;
