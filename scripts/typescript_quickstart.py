"""The README's quickstart of a TypeScript package as its readers run it: python scripts/typescript_quickstart.py.

Packs the package (`npm pack`), installs the tarball into a new folder, starts `specpress mock`, and runs the program as
it is printed: in Node.js, and from a page in headless Chromium, which has to print the same. Everything is shown; the
exit status is 1 if any of it fails. Other than `out/typescript` of `specs/openapi.yaml`: give PACKAGE and SPEC.
"""

from __future__ import annotations

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from queue import Empty, Queue
from typing import Any

from generator.prove.sdk.browsers import browser

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 120.0
"""Seconds that the page may take."""
QUIET = ("--no-audit", "--no-fund", "--loglevel=error")
FLAGS = ("--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-dev-shm-usage")
PAGE = """\
<!doctype html><meta charset="utf-8"><title>Quickstart</title>
<script type="importmap">{"imports": {"%(name)s": "/node_modules/%(name)s/dist/esm/index.js"}}</script>
<script type="module">
// What bundlers put in place of the environment.
globalThis.process = { env: %(environment)s };
const lines = [];
console.log = (...values) => lines.push(values.map((each) => (typeof each === "string" ? each : JSON.stringify(each))));
const failed = await import("/quickstart.mjs").then(() => "", (error) => String(error?.stack ?? error));
const printed = lines.map((each) => each.join(" "));
await fetch("/told", { method: "POST", body: JSON.stringify({ failed, printed }) });
</script>
"""


class Fault(Exception):
    """A step that went wrong; the text says how."""


def main(arguments: Sequence[str]) -> int:
    """Runs it all; the exit status."""
    package = Path(arguments[0] if arguments else ROOT / "out" / "typescript").resolve()
    spec = Path(arguments[1] if arguments[1:] else ROOT / "specs" / "openapi.yaml").resolve()
    with tempfile.TemporaryDirectory(prefix="specpress-") as place:
        try:
            name, project = installed(package, Path(place))
            (project / "quickstart.mjs").write_text(quickstart(package), encoding="utf-8")
            with mock(spec) as environment:
                in_node = run(["node", "quickstart.mjs"], project, environment).splitlines()
                in_page = opened(project, name, environment)
        except Fault as fault:
            print(fault)
            return 1
    print("$ # the same from a page in Chromium", *in_page, sep="\n")
    if not in_node or in_node != in_page:
        print("The page printed something else than Node.js.")
        return 1
    return 0


def quickstart(package: Path) -> str:
    """The first program of the package's README."""
    found = re.search(r"^```ts\n(.*?)^```$", (package / "README.md").read_text(encoding="utf-8"), re.M | re.S)
    if found is None:
        raise Fault("The README shows no program.")
    return found[1]


def installed(package: Path, place: Path) -> tuple[str, Path]:
    """The package's name, and a new project that has its tarball installed."""
    source, project = shutil.copytree(package, place / "source"), place / "project"
    project.mkdir()
    run(["npm", "install", *QUIET], source)
    told = json.loads(run(["npm", "pack", "--json", *QUIET], source, shown=False).partition("[\n")[2].join(["[", ""]))
    listed = sorted(each["path"] for each in told[0]["files"])
    other = [each for each in listed if not each.startswith("dist/")]
    print(f"{told[0]['filename']}: {told[0]['size']:,} bytes, {len(listed)} files: dist/, {', '.join(other)}")
    run(["npm", "init", "--yes", *QUIET], project, shown=False)
    run(["npm", "install", *QUIET, str(source / told[0]["filename"])], project)
    return str(told[0]["name"]), project


def run(
    command: Sequence[str], folder: Path, environment: Mapping[str, str] | None = None, *, shown: bool = True
) -> str:
    """What a command prints.

    Raises:
        Fault: it failed.
    """
    print(f"$ {shlex.join(each if not each.startswith('/') else Path(each).name for each in command)}", flush=True)
    done = subprocess.run(
        command, cwd=folder, env={**os.environ, **(environment or {})}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise Fault(f"{done.stdout}{done.stderr}exit code {done.returncode}")
    if shown and done.stdout.strip():
        print(done.stdout.strip(), flush=True)
    return done.stdout


@contextmanager
def mock(spec: Path) -> Iterator[dict[str, str]]:
    """`specpress mock` on a free port; gives the variables that it tells its readers to export."""
    command = [sys.executable, "-m", "generator", "mock", str(spec), "--port", "0"]
    print(f"$ specpress {shlex.join(command[3:4])} {spec.name}", flush=True)
    with (
        tempfile.TemporaryFile("w+") as printed,
        subprocess.Popen(command, cwd=ROOT, stdout=printed, stderr=subprocess.PIPE, text=True) as server,
    ):
        try:
            assert server.stderr is not None
            ready = server.stderr.readline()
            if "Ctrl-C" not in ready:
                raise Fault(f"specpress mock: {ready}")
            printed.seek(0)
            yield dict(exported(printed))
        finally:
            server.kill()


def exported(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Names and values of lines such as `export A=b`."""
    for line in lines:
        word, _, rest = line.strip().partition(" ")
        name, _, value = rest.partition("=")
        if word == "export":
            yield name, "".join(shlex.split(value))


class Files(SimpleHTTPRequestHandler):
    """Serves a folder, and takes what the page has to say."""

    def __init__(self, *given: Any, told: Queue[bytes], **named: Any) -> None:
        self._told = told
        super().__init__(*given, **named)

    def do_POST(self) -> None:
        """What the page printed."""
        self._told.put(self.rfile.read(int(self.headers["Content-Length"])))
        self.send_response(204)
        self.end_headers()

    def guess_type(self, path: str | os.PathLike[str]) -> str:
        """Modules are only run as what they are."""
        return "text/javascript" if str(path).endswith((".js", ".mjs")) else super().guess_type(path)

    def log_message(self, *_: object) -> None:
        """Nothing."""


def opened(project: Path, name: str, environment: Mapping[str, str]) -> list[str]:
    """The lines that the program prints in a page.

    Raises:
        Fault: there is no browser, or the program failed.
    """
    found = browser()
    if found is None:
        raise Fault("Chromium is missing: install it with your system's packages.")
    page = PAGE % {"name": name, "environment": json.dumps(dict(environment))}
    (project / "index.html").write_text(page, encoding="utf-8")
    told: Queue[bytes] = Queue()
    with (
        ThreadingHTTPServer(("127.0.0.1", 0), partial(Files, told=told, directory=str(project))) as server,
        tempfile.TemporaryDirectory(prefix="specpress-", ignore_cleanup_errors=True) as profile,
    ):
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/"
        command = [found, *FLAGS, f"--user-data-dir={profile}", address]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            try:
                answer = json.loads(told.get(timeout=PATIENCE))
            except Empty:
                raise Fault("The page told nothing.") from None
            finally:
                process.kill()
                server.shutdown()
    if answer["failed"]:
        raise Fault(f"In the page: {answer['failed']}")
    return "\n".join(map(str, answer["printed"])).splitlines()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
