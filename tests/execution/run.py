"""Runs a snippet in its own interpreter, alone with its files and variables, against a listener on this machine."""

from __future__ import annotations

import atexit
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Final, TypeVar
from urllib.parse import urlsplit

from generator.prove.runners import runner_of
from generator.request.model import Request

# Enough for the slowest machine: a snippet that hangs is a fault, not a matter of speed.
_TIMEOUT: Final = 120.0
_WORKERS: Final = max(2, min(4, os.cpu_count() or 2))
_THREAD: Final = threading.local()
_In = TypeVar("_In")
_Out = TypeVar("_Out")


@dataclass(frozen=True, slots=True)
class Run:
    """How a snippet ended. `made` holds the files that it left in its folder, beyond those it was given."""

    code: int
    stdout: bytes
    stderr: bytes
    made: Mapping[str, bytes]


def command(language: str, script: Path) -> list[str]:
    """The command line that runs a script of a language."""
    match language:
        case "curl":
            return [_found("bash"), "-euo", "pipefail", str(script)]
        case "fetch":
            return [_found("node"), "--no-warnings", "--experimental-websocket", str(script)]
        case "requests":
            return [sys.executable, str(script)]
        case _:
            raise ValueError(f"no interpreter is known for {language!r}")


_EXTENSIONS: Final = {"curl": "sh", "fetch": "mjs", "requests": "py"}


def run(text: str, language: str, environment: Mapping[str, str], files: Mapping[str, bytes]) -> Run:
    """Runs a snippet in a fresh folder that holds only `files`, with only `environment` and PATH to see."""
    with tempfile.TemporaryDirectory() as scripts, tempfile.TemporaryDirectory() as folder:
        script = Path(scripts, f"snippet.{_EXTENSIONS[language]}")
        script.write_bytes(text.encode())
        for name, content in files.items():
            Path(folder, name).write_bytes(content)
        variables = {"PATH": os.environ["PATH"], **environment}
        if language == "requests":
            code, stdout, stderr = _forked(script, Path(folder), variables)
        else:
            code, stdout, stderr = _started(language, script, Path(folder), variables)
        made = {str(path.relative_to(folder)): path.read_bytes() for path in Path(folder).rglob("*") if path.is_file()}
    for name, content in files.items():
        if made.get(name) == content:
            del made[name]
    return Run(code, stdout, stderr, made)


def _started(language: str, script: Path, folder: Path, variables: Mapping[str, str]) -> tuple[int, bytes, bytes]:
    done = subprocess.run(
        command(language, script),
        cwd=folder,
        env=dict(variables),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=_TIMEOUT,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


def _forked(script: Path, folder: Path, variables: Mapping[str, str]) -> tuple[int, bytes, bytes]:
    """Runs a script in a process forked from one that has imported requests: most of a start is that import."""
    if not hasattr(_THREAD, "runner"):
        _THREAD.runner = runner_of("requests", _TIMEOUT)
        atexit.register(_THREAD.runner.close)
    stdout, stderr = script.with_suffix(".out"), script.with_suffix(".err")
    stdout.touch()
    stderr.touch()
    ended = _THREAD.runner.run(script, folder, variables, stdout, stderr)
    return ended.code, stdout.read_bytes(), stderr.read_bytes() + ended.fault.encode()


def environment_of(request: Request, origin: str, variables: Mapping[str, str]) -> dict[str, str]:
    """The variables that a request reads: its base URL moved to `origin`, the others as given or made up."""
    values = {name: variables.get(name, f"value-of-{name.lower()}") for name in request.variables}
    values[request.base_variable] = origin + urlsplit(request.base_url).path.rstrip("/")
    return values


def files_of(request: Request, given: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files that a request sends: as given, or bytes made from the name that no text mode leaves alone."""
    return {name: given.get(name, _content(name)) for name, _ in request.files}


def in_parallel(work: Callable[[_In], _Out], items: list[_In]) -> list[_Out]:
    """What `work` makes of each item, in order, a few at a time."""
    with ThreadPoolExecutor(_WORKERS) as pool:
        return list(pool.map(work, items))


def _content(name: str) -> bytes:
    return b"%PDF\r\n\0\xff\xfe" + sha256(name.encode()).digest() + b"\n\r\n--x\r\n\x1a" + b"\0" * 3000 + b"\n"


def _found(program: str) -> str:
    path = shutil.which(program)
    if path is None:
        raise FileNotFoundError(f"{program} is needed to run snippets")
    return path
