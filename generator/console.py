"""What the command line says to people: summaries, differences, progress; decides nothing."""

from __future__ import annotations

import shlex
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Timer
from typing import TYPE_CHECKING

import click

from generator.problems import Problem, printable, report

if TYPE_CHECKING:
    from generator.reuse import Summary
    from generator.tree import Change

_DIFF_FILES, _DIFF_LINES = 20, 40
_MANY = 20


@contextmanager
def progress(what: str) -> Iterator[None]:
    """On a terminal, says what goes on when it takes longer than a second."""
    if not sys.stderr.isatty():
        yield
        return
    timer = Timer(1.0, lambda: click.echo(f"\r{printable(what)} …", nl=False, err=True))
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        click.echo("\r\033[K", nl=False, err=True)


@contextmanager
def counter(what: str) -> Iterator[Callable[[int, int], None]]:
    """On a terminal, tells the number that is done, of how many, as often as it is called."""
    is_terminal = sys.stderr.isatty()

    def tell(done: int, total: int) -> None:
        if is_terminal:
            click.echo(f"\r{printable(what)}: {done:,} of {total:,}", nl=False, err=True)

    try:
        if is_terminal:
            click.echo(f"\r{printable(what)} …", nl=False, err=True)
        yield tell
    finally:
        if is_terminal:
            click.echo("\r\033[K", nl=False, err=True)


def print_problems(problems: Sequence[Problem]) -> None:
    """The problems and their number, on stderr."""
    click.echo(report(problems), nl=False, err=True)
    click.echo(tally(problems), err=True)


def print_summary(summary: Summary, spec: Path) -> None:
    """On stderr: why operations are left out, how many warnings each rule has, and how to see them."""
    left = summary.listed - summary.operations
    if left > 0:
        click.echo(f"{summary.left_out}{count(left, 'operation')} left out", err=True)
    if summary.warnings:
        number = count(sum(summary.warnings.values()), "warning")
        click.echo(f"{number}; to see them: specpress lint {shlex.quote(str(spec))}", err=True)
        click.echo(by_rule(summary.warnings), err=True)


def operations(summary: Summary) -> str:
    """`36 operations`, or `34 of 36 operations` when that is not all that the paths list."""
    all_of_them = count(summary.listed, "operation")
    return all_of_them if summary.operations == summary.listed else f"{summary.operations:,} of {all_of_them}"


def print_changes(changed: Sequence[Change], out: Path) -> None:
    """What differs, the first lines of each difference, and the command that mends it."""
    for at, change in enumerate(changed):
        click.echo(f"{change.kind}: {out / change.path}")
        if change.kind == "changed" and at < _DIFF_FILES:
            lines = change.diff.splitlines()
            click.echo("\n".join(f"    {printable(line)}" for line in lines[2:_DIFF_LINES]))
            if len(lines) > _DIFF_LINES:
                click.echo(f"    … {len(lines) - _DIFF_LINES} more lines")
    again = ["specpress", "generate", *(word for word in sys.argv[2:] if word != "--json")]
    click.echo(f"\n{out} is out of date: {moved(changed)}. To bring it up to date, run: {shlex.join(again)}")


def written(changed: Sequence[Change]) -> str:
    """`12 written, 1 removed`; empty when nothing had to be."""
    removed = sum(change.kind == "stale" for change in changed)
    numbers = {"written": len(changed) - removed, "removed": removed}
    return ", ".join(f"{number:,} {what}" for what, number in numbers.items() if number)


def moved(changed: Sequence[Change]) -> str:
    """`2 changed, 1 stale`; empty when nothing moved."""
    kinds = [change.kind for change in changed]
    return ", ".join(f"{kinds.count(kind)} {kind}" for kind in ("missing", "changed", "stale") if kind in kinds)


def tally(problems: Sequence[Problem]) -> str:
    """`1 error, 3 warnings`."""
    errors = sum(problem.severity == "error" for problem in problems)
    return f"{count(errors, 'error')}, {count(len(problems) - errors, 'warning')}"


def tally_by_rule(problems: Sequence[Problem]) -> str:
    """How many problems each rule has, most first; empty for few, which one can count oneself."""
    if len(problems) <= _MANY:
        return ""
    return by_rule(Counter(problem.rule for problem in problems))


def by_rule(counts: Mapping[str, int]) -> str:
    """One line a rule, most first."""
    width = len(f"{max(counts.values()):,}")
    return "\n".join(
        f"{number:>{width},} {rule}" for rule, number in sorted(counts.items(), key=lambda it: (-it[1], it[0]))
    )


def table(rows: Sequence[Sequence[str]]) -> str:
    """Rows in columns as wide as they must be, two spaces apart."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows]
    return "\n".join(line.rstrip() for line in lines)


def count(number: int, noun: str) -> str:
    """`1 file`, `2,000 files`."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
