"""One execution of a snippet: the folder it sees before, and what it left there; knows no language."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

# Enough for the slowest machine: a snippet that hangs is a fault, not a matter of speed.
TIMEOUT: Final = 60.0


@dataclass(frozen=True, slots=True)
class Job:
    """A snippet's file, the variables that it sees beside PATH, and the files in its folder."""

    script: Path
    environment: Mapping[str, str]
    files: Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Ended:
    """How an interpreter ended: 0 is good; `fault` is what it, or the runner, said of it."""

    code: int
    fault: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """How a snippet ended. `made` names the files that it left in its folder beyond those given, or that it changed."""

    code: int
    stdout: bytes
    stderr: str
    made: frozenset[str]


class Runner(Protocol):
    """Runs one script at a time in a folder; what the script prints goes to the two files."""

    def run(self, script: Path, folder: Path, environment: Mapping[str, str], stdout: Path, stderr: Path) -> Ended:
        """How the script ended; a script that takes too long is ended, which is a fault."""
        ...

    def close(self) -> None:
        """Ends what runs; the runner can be used again, and starts anew then."""
        ...


def execute(job: Job, runner: Runner) -> Run:
    """Runs a snippet in a fresh folder that holds only the job's files, with only its variables and PATH to see."""
    with tempfile.TemporaryDirectory(prefix="specpress-") as place:
        folder, stdout, stderr = Path(place, "folder"), Path(place, "stdout"), Path(place, "stderr")
        folder.mkdir()
        stdout.touch()
        stderr.touch()
        for name, content in job.files.items():
            (folder / name).write_bytes(content)
        environment = {"PATH": os.environ.get("PATH", os.defpath), **job.environment}
        ended = runner.run(job.script.absolute(), folder, environment, stdout, stderr)
        said = stderr.read_text(encoding="utf-8", errors="replace")
        return Run(ended.code, stdout.read_bytes(), f"{said}\n{ended.fault}".strip(), _changed(folder, job.files))


def _changed(folder: Path, files: Mapping[str, bytes]) -> frozenset[str]:
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    kept = {name for name, content in files.items() if name in found and found[name].read_bytes() == content}
    return frozenset({*found, *files} - kept)
