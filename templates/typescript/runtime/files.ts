/** Files on disk as bodies and parts (Node.js, Deno, Bun): read while they are sent, never held in memory whole. */

import { Upload } from "./bodies.js";

/**
 * The file at a path, with its name; `type` is its media type where that has to be said.
 *
 * @throws Error of the platform where there is no such file (`ENOENT`), or none that may be read (`EACCES`).
 */
export async function fromPath(path: string, type = ""): Promise<Upload> {
  // Not a literal: bundlers for browsers would look for the module.
  const module = "node:fs";
  const { openAsBlob, promises } = (await import(/* @vite-ignore */ /* webpackIgnore: true */ module)) as {
    openAsBlob(path: string, options: { type: string }): Promise<Blob>;
    promises: { access(path: string, mode: number): Promise<void> };
  };
  // Says which file can't be read (4, R_OK), and why; the other would not.
  await promises.access(path, 4);
  return new Upload(await openAsBlob(path, { type }), path.replace(/.*[\\/]/, ""), type);
}
