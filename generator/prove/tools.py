"""Which programs on this machine can execute snippets, and how to get those that are missing; runs no snippet."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from generator.prove.report import Lack

_PROGRAMS: Final = {"curl": ("bash", "curl"), "fetch": ("node",)}
_MODULES: Final = {"requests": ("requests", "websockets")}
_CURES: Final = {
    "bash": "install bash with your system's packages",
    "curl": "install curl with your system's packages (`apt-get install curl`, `brew install curl`)",
    "node": "install Node.js 18 or newer with your system's packages, or from https://nodejs.org",
}
_OLDEST_NODE: Final = 18
# Node 20 has a WebSocket behind a flag; without its trap handler, WebAssembly reserves no 10 GB of addresses, which
# a limit on memory refuses (fetch reads HTTP with it).
_WANTED: Final = ("--experimental-websocket", "--disable-wasm-trap-handler")
_ASK_NODE: Final = (
    "console.log(parseInt(process.versions.node),"
    f" ...{list(_WANTED)}.filter((flag) => process.allowedNodeEnvironmentFlags.has(flag)))"
)


@dataclass(frozen=True, slots=True)
class Node:
    """The Node.js of this machine: its path, major version, and those of the wanted flags that it knows."""

    path: str
    version: int
    flags: tuple[str, ...]


def lacking(languages: Iterable[str]) -> tuple[Lack, ...]:
    """What is missing to execute snippets of these languages, the first thing of each."""
    found = (next(_lacks(language), None) for language in languages)
    return tuple(lack for lack in found if lack is not None)


@cache
def node() -> Node | None:
    """The Node.js on the PATH; None where there is none that runs."""
    path = shutil.which("node")
    if path is None:
        return None
    try:
        done = subprocess.run([path, "-e", _ASK_NODE], capture_output=True, text=True, timeout=60, check=False)
        version, *flags = done.stdout.split()
        return Node(path, int(version), tuple(flags))
    except (OSError, subprocess.SubprocessError, ValueError):
        return None


def _lacks(language: str) -> Iterator[Lack]:
    if language not in _PROGRAMS and language not in _MODULES:
        yield Lack(language, "an interpreter", "none is known for this language")
    for program in _PROGRAMS.get(language, ()):
        if shutil.which(program) is None:
            yield Lack(language, program, _CURES[program])
    if language == "fetch":
        found = node()
        if found is None or found.version < _OLDEST_NODE:
            yield Lack(language, f"Node.js {_OLDEST_NODE} or newer", _CURES["node"])
    for module in _MODULES.get(language, ()):
        if importlib.util.find_spec(module) is None:
            yield Lack(language, f"the Python package {module}", f"{sys.executable} -m pip install {module}")
