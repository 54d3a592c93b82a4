/**
 * Makes one call of a generated package and tells what came of it as plain JSON, in Node.js and in browsers alike.
 *
 * A value is told as `{"json": value}`, `{"file": {...}}`, `{"files": [...]}` or `{"fields": {name: value}}`.
 */

// Integers that no number holds, as texts that no sample has.
const MARK = "\0n:";

/** A line of JSON as a value; marked integers come as bigint. */
export function read(text) {
  return JSON.parse(text, (_, value) =>
    typeof value === "string" && value.startsWith(MARK) ? BigInt(value.slice(MARK.length)) : value,
  );
}

/** A value as JSON; what is not there is null. */
function written(value) {
  const text = JSON.stringify(value, (_, item) => (typeof item === "bigint" ? `${MARK}${item}` : item));
  return (text ?? "null").replace(/"\\u0000n:(-?\d+)"/g, "$1");
}

/**
 * Calls what a job names. `home` has the package's own module (`root`), a client or, for functions, a core (`client`),
 * what loads the functions of a resource (`functions`), what reads a file of the job's folder (`bytes`), and what opens
 * one by its path (`open`; not in browsers).
 */
export async function run(home, job) {
  try {
    const { made, closed } = await prepared(home, job);
    return await told(made, job, closed);
  } catch (error) {
    if (job.raises && typeof error?.status === "number") return failure(error, home.root);
    return { failed: short(error) };
  }
}

/** The promise of the call; of a stream, also whether its connection was let go. */
async function prepared(home, job) {
  const body = {};
  const watch = job.kind === "stream" ? { fetch: watched(body) } : undefined;
  const given = [];
  for (const slot of job.slots) given.push(await valueOf(home, job, slot));
  if (job.params) {
    const params = {};
    for (const [name, each] of Object.entries(job.params)) params[name] = await valueOf(home, job, each);
    // Nothing said: as somebody would write it who wants nothing.
    given.push(Object.keys(params).length || job.needed ? params : undefined);
  }
  if (Object.keys(job.options).length) given.push(job.options);
  while (given.length > job.slots.length && given.at(-1) === undefined) given.pop();
  const closed = () => body.over === true;
  const client = watch ? home.client.withOptions(watch) : home.client;
  if (job.style === "function") {
    const called = (await home.functions(job.module))[job.function];
    if (typeof called !== "function") throw new TypeError(`${job.module} has no function ${job.function}`);
    return { made: called(client, ...given), closed };
  }
  const resource = client[job.resource];
  if (typeof resource?.[job.method] !== "function") throw new TypeError(`${job.resource} has no ${job.method}`);
  return { made: resource[job.method](...given), closed };
}

/** The platform's fetch, its answer's body with a note of its end. */
function watched(body) {
  return async (url, init) => {
    const { body: inner, status, statusText, headers } = await fetch(url, init);
    if (!inner) {
      body.over = true;
      return new Response(null, { status, statusText, headers });
    }
    const reader = inner.getReader();
    const outer = new ReadableStream({
      async pull(controller) {
        const { done, value } = await reader.read();
        if (!done) return controller.enqueue(value);
        body.over = true;
        controller.close();
      },
      async cancel(reason) {
        body.over = true;
        await reader.cancel(reason);
      },
    });
    return new Response(outer, { status, statusText, headers });
  };
}

async function told(made, job, closed) {
  switch (job.kind) {
    case "stream": {
      const items = [];
      for await (const item of job.style === "function" ? made : await made) {
        items.push(item);
        if (items.length === job.most) break;
      }
      return value(items, { closed: closed() });
    }
    case "connect":
      return conversation(await made, job);
    case "page": {
      const { data, response } = job.raw ? await made.withResponse() : { data: await made };
      return value(data.body, { items: written(data.items), ...(response && { status: response.status }) });
    }
    default: {
      const { data, response } = job.raw ? await made.withResponse() : { data: await made };
      const status = response ? { status: response.status } : {};
      return data instanceof Response ? bytesTold(await bytesOf(data, job), status) : value(data, status);
    }
  }
}

async function conversation(session, job) {
  const heard = [await session.receive()];
  for (const text of job.hears) {
    session.send(text);
    heard.push(await session.receive());
  }
  const echoed = [];
  for (const message of job.says) {
    session.send(message);
    echoed.push(written(await session.receive()));
  }
  await session.close();
  return heard[0] instanceof Uint8Array ? bytesTold(heard[0], { echoed }) : value(heard, { echoed });
}

/** The bytes of a download: at once, or as they come. */
async function bytesOf(response, job) {
  if (job.style !== "function" || !response.body) return new Uint8Array(await response.arrayBuffer());
  const reader = response.body.getReader();
  const chunks = [];
  for (let step = await reader.read(); !step.done; step = await reader.read()) chunks.push(step.value);
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

function value(found, more) {
  if (found instanceof Uint8Array) return bytesTold(found, more);
  return { json: written(found), type: typeof found, objects: [], ...more };
}

function bytesTold(bytes, more) {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return { bytes: btoa(text), objects: [], ...more };
}

/** An error: its classes, nearest first, and its fields; the message without what the package puts around it. */
function failure(error, root) {
  const classes = [];
  for (let kind = error.constructor; kind?.name; kind = Object.getPrototypeOf(kind)) classes.push(kind.name);
  const before = `${error.status}${error.code ? ` ${error.code}` : ""}: `;
  const behind = error.requestId ? ` (request ${error.requestId})` : "";
  const { message } = error;
  const framed = message.startsWith(before) && message.endsWith(behind);
  return {
    error: classes,
    public: root[error.constructor.name] === error.constructor,
    status_code: error.status,
    code: error.code ?? null,
    message: framed ? message.slice(before.length, message.length - behind.length) : message,
    request_id: error.requestId ?? null,
    body: written(error.body),
    text: String(error),
  };
}

async function valueOf(home, job, each) {
  if ("json" in each) return each.json;
  if ("file" in each) return fileOf(home, job, each.file);
  if ("files" in each) return Promise.all(each.files.map((file) => fileOf(home, job, file)));
  const fields = {};
  for (const [name, inner] of Object.entries(each.fields)) fields[name] = await valueOf(home, job, inner);
  return fields;
}

async function fileOf(home, job, { name, media_type: type, form }) {
  const { Upload } = home.root;
  if (form === "path" && home.open) return home.open(job.folder, name, type);
  const bytes = await home.bytes(job.folder, name);
  if (form === "bytes") return type ? new Upload(bytes, undefined, type) : bytes;
  if (form === "stream" && home.open) return new Upload(new Blob([bytes]).stream(), name, type || undefined);
  return new File([bytes], name, { type });
}

function short(error) {
  const text = error instanceof Error ? (error.stack ?? String(error)) : `thrown: ${written(error)}`;
  const lines = text.split("\n").map((line) => line.trim());
  const cause = error?.cause ? `; cause: ${error.cause}` : "";
  return `${lines[0]} (${lines.slice(1, 4).join(" < ")})${cause}`.replaceAll("file://", "");
}
