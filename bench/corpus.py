"""`python -m bench.corpus FOLDER [OUT] [--target NAME]...`: proves every OpenAPI document of a folder, writes a page.

With `--target python` or `typescript`, also the packages; what other generators make of the same documents
(`python-peers.md`, where there is one) stands beside it.

Each document is proven in a process of its own, so that none is slowed by those before it or ends those behind it.
"""

import argparse
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
from dataclasses import replace
from itertools import chain
from pathlib import Path

from generator.console import counter
from generator.problems import printable
from generator.prove import PROVABLE, Choice, Failure, Report, prove, table
from generator.settings import Settings

_OUT = Path(__file__).resolve().parent / "corpus.md"
_PEERS = Path(__file__).resolve().parent / "python-peers.md"
_TITLES = {"python": "Python", "typescript": "TypeScript"}
_PACKAGES = sysconfig.get_path("purelib")
_ENDINGS = (".yaml", ".yml", ".json")
# At the margin of YAML, or anywhere in JSON: enough to tell an entry document from one that others refer to.
_VERSION = re.compile(
    r"""^(?:["']?(?:openapi|swagger)["']?\s*:\s*["']?[0-9])|"(?:openapi|swagger)"\s*:\s*"[0-9]""", re.M
)


def main(arguments: Sequence[str]) -> int:
    """Proves the folder, writes the page, prints where it is; 1 when a document fails, 2 when there is none."""
    parser = argparse.ArgumentParser(prog="python -m bench.corpus", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("out", type=Path, nargs="?", default=_OUT)
    parser.add_argument("--target", action="append", choices=PROVABLE)
    told = parser.parse_args(arguments)
    if not told.folder.is_dir() or not (found := entries(told.folder)):
        print(f"{told.folder}: no OpenAPI document", file=sys.stderr)
        return 2
    targets = tuple(told.target or PROVABLE[:1])
    reports = sorted((_proven(path, targets) for path in found), key=lambda report: report.operations.total)
    out: Path = told.out
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
        *_tables(reports),
        f"{len(reports)} specifications, {operations:,} operations, "
        f"{sum(count.good for report in reports for _, count in report.languages):,} snippets arrived equal, "
        f"{sum(count.good for report in reports for _, count in report.rounds):,} calls and models of packages good.",
        "",
        *_exceptions(reports),
        *_peers(reports),
    ]
    return "\n".join(lines).rstrip() + "\n"


def _tables(reports: Sequence[Report]) -> Iterator[str]:
    """A table of the snippets and one for the packages of each language, as far as there are any."""
    packages = list(
        dict.fromkeys(name.partition(" ")[0] for each in reports for name, _ in (*each.rounds, *each.checks))
    )
    if any(each.languages for each in reports) or not packages:
        snippets = [replace(each, rounds=(), checks=()) for each in reports]
        yield from (table(snippets).rstrip(), "")
    for package in packages:
        yield f"Packages in {_TITLES[package]}: calls that went as they must (with what is required alone, and with"
        yield from (
            "each other status of the contract, too), modules and models or types that build, errors of checkers.",
            "",
        )
        yield from (table([_of(each, package) for each in reports]).rstrip(), "")


def _of(report: Report, package: str) -> Report:
    """What a report says of the packages of one language."""
    return replace(
        report,
        languages=(),
        rounds=tuple(each for each in report.rounds if each[0].startswith(f"{package} ")),
        checks=tuple(each for each in report.checks if each[0].startswith(f"{package} ")),
    )


def _peers(reports: Sequence[Report]) -> Iterator[str]:
    """What other generators make of the same documents, where that was measured."""
    if _PEERS.is_file() and any(each.rounds for each in reports):
        text = _PEERS.read_text(encoding="utf-8").replace("# ", "## ", 1)
        yield from ("", text.rstrip())


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
            yield f"- {f'`{failure.operation}`, ' if failure.operation else ''}{failure.what}: {_cell(told)}"


def _cell(text: str) -> str:
    """Text of others on one line of Markdown, not too long, without the folder it happened to be in."""
    shown = printable(" ".join(text.split()))
    shown = shown if len(shown) <= 400 else f"{shown[:300]} … {shown[-100:]}"
    return "`" + shown.replace("`", "'") + "`"


def _proven(path: Path, targets: tuple[str, ...]) -> Report:
    """The report of one document; a process that dies is a failure of it."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as pool, counter(f"proving {path}"):
        try:
            return pool.submit(_prove, path, targets).result()
        except BrokenProcessPool:
            return Report(
                spec=path, failures=(Failure("", "specpress", ("the process ended, likely for want of memory",)),)
            )
        except Exception as error:
            return Report(spec=path, failures=(Failure("", "specpress", (f"{type(error).__name__}: {error}",)),))


def _prove(path: Path, targets: tuple[str, ...]) -> Report:
    return prove(Settings(spec=path, allow_outside=True), Choice(targets=targets))


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
