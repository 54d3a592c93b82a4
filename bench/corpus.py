"""`python -m bench.corpus FOLDER [OUT]`: proves every OpenAPI document of a folder, and writes a page of it.

Each document is proven in a process of its own, so that none is slowed by those before it or ends those behind it.
"""

import multiprocessing
import os
import platform
import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain
from pathlib import Path

from generator.console import counter
from generator.problems import printable
from generator.prove import Failure, Report, prove, table
from generator.settings import Settings

_OUT = Path(__file__).resolve().parent / "corpus.md"
_PACKAGES = sysconfig.get_path("purelib")
_ENDINGS = (".yaml", ".yml", ".json")
# At the margin of YAML, or anywhere in JSON: enough to tell an entry document from one that others refer to.
_VERSION = re.compile(
    r"""^(?:["']?(?:openapi|swagger)["']?\s*:\s*["']?[0-9])|"(?:openapi|swagger)"\s*:\s*"[0-9]""", re.M
)


def main(arguments: Sequence[str]) -> int:
    """Proves the folder, writes the page, prints where it is; 1 when a document fails, 2 when there is none."""
    if len(arguments) not in (1, 2) or not Path(arguments[0]).is_dir():
        print("usage: python -m bench.corpus FOLDER [OUT]", file=sys.stderr)
        return 2
    found = entries(Path(arguments[0]))
    if not found:
        print(f"{arguments[0]}: no OpenAPI document", file=sys.stderr)
        return 2
    reports = sorted((_proven(path) for path in found), key=lambda report: report.operations.total)
    out = Path(arguments[1]) if len(arguments) == 2 else _OUT
    out.write_text(page(reports), encoding="utf-8", newline="\n")
    failed = sum(not report.ok for report in reports)
    print(f"{out}: {len(reports)} specifications, {failed} with failures")
    return 1 if failed else 0


def entries(folder: Path) -> list[Path]:
    """The OpenAPI documents at the top of a folder, and of each folder in it those that say that they are one."""
    subfolders = sorted(path for path in folder.iterdir() if path.is_dir())
    listed = chain(_files(folder), *(sorted(_below(subfolder)) for subfolder in subfolders))
    return [path for path in listed if _is_entry(path)]


def page(reports: Sequence[Report]) -> str:
    """The page: on what machine, the table, the failures with their causes."""
    operations = sum(report.operations.total for report in reports)
    lines = [
        "# Proof over a corpus",
        "",
        "Written by `make prove CORPUS=folder`. Of each specification: operations emitted of those in the document,",
        "samples that fit their schemas, snippets whose request arrived equal at the contract server, and seconds.",
        "",
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}, "
        f"Node {_version('node')}, {_version('curl')}.",
        "",
        table(reports).rstrip(),
        "",
        f"{len(reports)} specifications, {operations:,} operations, "
        f"{sum(count.good for report in reports for _, count in report.languages):,} snippets arrived equal.",
        "",
        *_exceptions(reports),
    ]
    return "\n".join(lines).rstrip() + "\n"


def _exceptions(reports: Sequence[Report]) -> Iterator[str]:
    failing = [report for report in reports if not report.ok]
    yield "## Exceptions" if failing else "No exceptions."
    for report in failing:
        yield from ("", f"### {report.spec.name}", "")
        for lack in report.lacks:
            yield f"- {lack.language} was not run: {lack.tool} is missing."
        for problem in report.errors:
            yield f"- {_cell(f'{problem.place.line}:{problem.place.column}: {problem.message}')}"
        for failure in report.failures:
            told = "; ".join(failure.faults).replace(f"{report.spec.parent}/", "").replace(f"{_PACKAGES}/", "")
            yield f"- `{failure.operation}`, {failure.what}: {_cell(told)}"


def _cell(text: str) -> str:
    """Text of others on one line of Markdown, not too long, without the folder it happened to be in."""
    shown = printable(" ".join(text.split()))
    shown = shown if len(shown) <= 400 else f"{shown[:300]} … {shown[-100:]}"
    return "`" + shown.replace("`", "'") + "`"


def _proven(path: Path) -> Report:
    """The report of one document; a process that dies is a failure of it."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as pool, counter(f"proving {path}"):
        try:
            return pool.submit(_prove, path).result()
        except BrokenProcessPool:
            return Report(
                spec=path, failures=(Failure("", "specpress", ("the process ended, likely for want of memory",)),)
            )
        except Exception as error:
            return Report(spec=path, failures=(Failure("", "specpress", (f"{type(error).__name__}: {error}",)),))


def _prove(path: Path) -> Report:
    return prove(Settings(spec=path, allow_outside=True))


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.is_file() and path.suffix in _ENDINGS)


def _below(folder: Path) -> Iterator[Path]:
    return (path for path in folder.rglob("*") if path.is_file() and path.suffix in _ENDINGS)


def _is_entry(path: Path) -> bool:
    return _VERSION.search(path.read_text(encoding="utf-8", errors="replace")) is not None


def _version(program: str) -> str:
    try:
        done = subprocess.run([program, "--version"], capture_output=True, text=True, check=False)
    except OSError:
        return "none"
    return " ".join(done.stdout.split()[:2])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
