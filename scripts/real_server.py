"""A server that nobody here wrote, called with a package made from its own document: python scripts/real_server.py.

Installs chromadb from PyPI into an environment in the user's cache, starts it on 127.0.0.1, takes the OpenAPI document
that it publishes, generates the Python package from it, builds and installs that into a new environment, and runs
`chroma_session.py` there: create, list, get, change, query, delete. Then proves it against the contract server.
Everything is printed; with a file as argument, it is written there too. The exit status is 1 if any of it fails.
"""

from __future__ import annotations

import contextlib
import os
import platform
import shlex
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from urllib.error import URLError

from generator.cache import folder as cache_folder
from generator.prove.sdk.environments import environment_with, ground_of, install, python_of

ROOT = Path(__file__).resolve().parent.parent
SESSION = ROOT / "scripts" / "chroma_session.py"
START = 120.0
"""Seconds that the server may take to listen."""


class Log:
    """What is printed, kept as Markdown. Commands run in `folder`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lines: list[str] = []

    def say(self, text: str) -> None:
        """A line."""
        print(text, flush=True)
        self._lines.append(text)

    def run(self, shown: str, command: Sequence[str], **environment: str) -> bool:
        """A command and what it says, under the name that a reader would type; whether it succeeded."""
        self.say(f"```console\n$ {shown}")
        told = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        done = subprocess.run(
            command,
            cwd=self._folder,
            env={**told, **environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        for line in done.stdout.splitlines():
            self.say(line.rstrip())
        self.say("```" if not done.returncode else f"(exit code {done.returncode})\n```")
        return not done.returncode

    def write(self, path: Path) -> None:
        """Everything that was said."""
        path.write_text("\n".join(self._lines) + "\n", encoding="utf-8")


def main(arguments: Sequence[str]) -> int:
    """Runs it all; the exit status."""
    with tempfile.TemporaryDirectory(prefix="specpress-") as place:
        log = Log(Path(place))
        good = _shown(log, Path(place))
    if arguments:
        log.write(Path(arguments[0]))
    return 0 if good else 1


def _shown(log: Log, place: Path) -> bool:
    server = environment_with(["chromadb"], cache_folder("environments") or place / "environments")
    log.say("# A real server\n\nWritten by `python scripts/real_server.py bench/real-server.md`.\n")
    version = _version(python_of(server), "chromadb")
    log.say(f"chromadb {version} from PyPI, on {platform.system()} {platform.machine()}; its own OpenAPI document.\n")
    with _running(server, place) as origin:
        document = place / "chroma.json"
        with urllib.request.urlopen(f"{origin}/openapi.json", timeout=30) as answer:
            document.write_bytes(answer.read())
        log.say(f"`GET /openapi.json` gave {document.stat().st_size:,} bytes.\n")
        specpress = [sys.executable, "-m", "generator"]
        generate = ["generate", document.name, "--target", "python"]
        if not log.run(f"specpress {shlex.join(generate)}", [*specpress, *generate]):
            return False
        package = place / "out" / "python"
        installed = install(package, place, ground_of(package, place))
        version = _version(installed.python, "chroma-frontend")
        log.say(f"\nBuilt; chroma-frontend {version} installed into a new environment.\n")
        address = {"CHROMA_FRONTEND_API_URL": origin, "CHROMA_FRONTEND_API_KEY": "unused"}
        good = log.run("python scripts/chroma_session.py", [str(installed.python), str(SESSION)], **address)
    log.say("\nThe same package against the contract server:\n")
    prove = ["prove", document.name, "--target", "python"]
    return log.run(f"specpress {shlex.join(prove)}", [*specpress, *prove]) and good


@contextlib.contextmanager
def _running(server: Path, place: Path) -> Iterator[str]:
    """The origin of a server that listens, until the block ends."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [str(server / "bin" / "python"), str(server / "bin" / "chroma"), "run"]
    command += ["--host", "127.0.0.1", "--port", str(port), "--path", str(place / "data")]
    with (place / "server.log").open("wb") as said:
        process = subprocess.Popen(command, cwd=place, env=_quiet(place), stdout=said, stderr=said)
    try:
        _await(process, port, shlex.join(command), place / "server.log")
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(30)


def _quiet(place: Path) -> Mapping[str, str]:
    """Nothing of the user's, and no reports to anybody."""
    return {"PATH": os.environ.get("PATH", os.defpath), "HOME": str(place), "ANONYMIZED_TELEMETRY": "False"}


def _await(process: subprocess.Popen[bytes], port: int, command: str, said: Path) -> None:
    deadline = time.monotonic() + START
    while time.monotonic() < deadline and process.poll() is None:
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{port}/openapi.json", timeout=5).close()
            return
        except (URLError, OSError):
            time.sleep(0.2)
    sys.exit(f"{command} does not listen: {said.read_text(encoding='utf-8', errors='replace')[-2000:]}")


def _version(python: Path, distribution: str) -> str:
    ask = f"from importlib.metadata import version; print(version({distribution!r}))"
    return subprocess.run([str(python), "-c", ask], capture_output=True, text=True, check=True).stdout.strip()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
