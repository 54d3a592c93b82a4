"""What the TypeScript compiler says of a generated package, and what it builds; runs none of the package's code."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from generator.prove.sdk.checkers import Verdict

# What a strict user may have set; the package's own settings say the same.
STRICT: Final = (
    *("--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess"),
    *("--verbatimModuleSyntax", "--isolatedDeclarations"),
)
_ERROR: Final = re.compile(r"^(?:.+?\(\d+,\d+\): )?error TS\d+: ", re.MULTILINE)
_TIMEOUT: Final = 3600.0
# A checkout has a compiler for its own tests.
_OWN: Final = Path(__file__).resolve().parents[3] / "tests" / "typescript"


@dataclass(frozen=True, slots=True)
class Built:
    """A project of a user who has the package: its folder, the package's, what built it, and what that said of it."""

    project: Path
    package: Path
    tsc: Path
    verdict: Verdict


class BuildFault(Exception):
    """A package that no module can be made of; the text says why."""


def wanted_version(package: Path) -> int:
    """The major version of TypeScript that the package in a folder is built with; 5 where it does not say."""
    try:
        data = json.loads((package / "package.json").read_text(encoding="utf-8"))
        found = re.search(r"\d+", str(data["devDependencies"]["typescript"]))
    except (OSError, ValueError, KeyError, TypeError):
        found = None
    return int(found[0]) if found else 5


def compiler(least: int) -> Path | None:
    """A TypeScript compiler of that major version or a later one.

    It may be that of a project here or above, on the PATH, or of a checkout; None where there is none.
    """
    here = Path.cwd()
    homes = [*(each / "node_modules" / ".bin" for each in (here, *here.parents, _OWN))]
    named = shutil.which("tsc")
    candidates = [*(home / "tsc" for home in homes[:-1]), *([Path(named)] if named else []), homes[-1] / "tsc"]
    return next((each for each in candidates if each.is_file() and _version(each) >= least), None)


def build(package: Path, place: Path, tsc: Path) -> Built:
    """Build a copy of the package in a folder as ES modules and CommonJS, and install it into a project below `place`.

    Raises:
        BuildFault: nothing comes of it.
    """
    source = shutil.copytree(package, place / "source")
    with ThreadPoolExecutor(2) as pool:
        modules = pool.submit(errors_of, tsc, ("-p", "tsconfig.json", *STRICT), source)
        common = pool.submit(errors_of, tsc, ("-p", "tsconfig.cjs.json"), source)
        told = modules.result()
        told += [f"CommonJS: {each}" for each in common.result() if each not in told]
    if not all((source / "dist" / kind / "index.js").is_file() for kind in ("esm", "cjs")):
        raise BuildFault(f"the package does not build: {' '.join(told)[:1500]}")
    (source / "dist" / "cjs" / "package.json").write_text('{"type": "commonjs"}', encoding="utf-8")
    return Built(_project(source, place), source, tsc, Verdict("tsc", len(told), tuple(told)))


def errors_of(tsc: Path, arguments: Sequence[str], folder: Path) -> list[str]:
    """The errors that the compiler finds, with their places."""
    command = [str(tsc), *arguments, "--pretty", "false"]
    try:
        done = subprocess.run(
            command, cwd=folder, capture_output=True, text=True, errors="replace", check=False, timeout=_TIMEOUT
        )
    except (OSError, subprocess.SubprocessError) as error:
        return [f"tsc could not be run: {error}"]
    told = list(_errors(done.stdout))
    return told or ([(done.stderr + done.stdout)[-500:].strip() or "tsc failed"] if done.returncode else [])


def _errors(text: str) -> Iterator[str]:
    """Each error with the lines that explain it, which are indented."""
    lines: list[str] = []
    for line in text.splitlines():
        if _ERROR.match(line):
            yield from ["\n".join(lines)] if lines else []
            lines = [line]
        elif lines and line.startswith(" "):
            lines.append(line)
    yield from ["\n".join(lines)] if lines else []


def _project(package: Path, place: Path) -> Path:
    name = str(json.loads((package / "package.json").read_text(encoding="utf-8"))["name"])
    project = place / "project"
    link = project / "node_modules" / name
    link.parent.mkdir(parents=True)
    link.symlink_to(package, target_is_directory=True)
    (project / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    return project


@cache
def _version(tsc: Path) -> int:
    try:
        done = subprocess.run([str(tsc), "--version"], capture_output=True, text=True, check=False, timeout=60)
    except (OSError, subprocess.SubprocessError):
        return 0
    found = re.search(r"(\d+)\.\d+", done.stdout)
    return int(found[1]) if found else 0
