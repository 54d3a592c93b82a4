// A program: imports JavaScript modules one after the other, each with variables and a folder of its own.
// It reads a line of JSON a module (script, folder, environment, stdout, stderr) and answers one with its exit code;
// it ends when its input does.
import { writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const answer = process.stdout.write.bind(process.stdout);

// What process.exit throws: only the snippet ends, not the process.
class Exit {
  constructor(code) {
    this.code = code;
  }
}

let printed = { stdout: [], stderr: [] };
let fail = () => {};

for (const stream of ["stdout", "stderr"]) {
  process[stream].write = (chunk, encoding, callback) => {
    printed[stream].push(typeof chunk === "string" ? Buffer.from(chunk, typeof encoding === "string" ? encoding : "utf8") : chunk);
    const done = typeof encoding === "function" ? encoding : callback;
    if (done) {
      process.nextTick(done);
    }
    return true;
  };
}
process.exit = (code) => {
  throw new Exit(Number(code ?? process.exitCode ?? 0));
};
process.on("uncaughtException", (error) => fail(error));
process.on("unhandledRejection", (error) => fail(error));

// Node keeps each module by its URL: a script that comes again is to run again.
let number = 0;
function fresh(script) {
  const url = pathToFileURL(script);
  number += 1;
  url.search = `run=${number}`;
  return url;
}

function codeOf(error) {
  if (error instanceof Exit) {
    return error.code;
  }
  printed.stderr.push(Buffer.from(`${error?.stack ?? error}${error?.cause ? `\ncause: ${error.cause.stack ?? error.cause}` : ""}\n`));
  return 1;
}

async function run(job) {
  printed = { stdout: [], stderr: [] };
  for (const name of Object.keys(process.env)) {
    delete process.env[name];
  }
  Object.assign(process.env, job.environment);
  process.exitCode = undefined;
  process.chdir(job.folder);
  const failed = new Promise((_, reject) => {
    fail = reject;
  });
  let code;
  try {
    await Promise.race([import(fresh(job.script)), failed]);
    // What was thrown outside the module's own flow is told a turn later.
    await Promise.race([new Promise(setImmediate), failed]);
    code = Number(process.exitCode ?? 0);
  } catch (error) {
    code = codeOf(error);
  }
  process.exitCode = undefined;
  process.chdir("/");
  writeFileSync(job.stdout, Buffer.concat(printed.stdout));
  writeFileSync(job.stderr, Buffer.concat(printed.stderr));
  return code;
}

for await (const line of createInterface({ input: process.stdin })) {
  answer(`${JSON.stringify({ code: await run(JSON.parse(line)) })}\n`);
}
