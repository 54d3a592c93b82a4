"""What a proof says: to people as a table and sentences, to machines as plain data; proves nothing."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from generator.problems import as_json, printable
from generator.prove.report import Count, Failure, Report

_MOST_FAULTS: Final = 3
_LONGEST: Final = 700


def table(reports: Sequence[Report]) -> str:
    """A Markdown table with a row a specification."""
    columns = list(dict.fromkeys(name for report in reports for name in _cells(report)))
    head = ["specification", "operations", "warnings", "samples valid", *columns, "generate", "prove"]
    rows = [head, *(_row(report, columns) for report in reports)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [" | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows]
    rule = " | ".join("-" * width for width in widths)
    return "".join(f"| {line} |\n" for line in [lines[0], rule, *lines[1:]])


def failures_text(report: Report) -> str:
    """Each failing case with what differed and the command that repeats it; empty when there is none."""
    spec = shlex.quote(str(report.spec))
    paragraphs = [
        f"{lack.language} was not run, for want of {lack.tool}. To get it: {lack.cure}" for lack in report.lacks
    ]
    for failure in report.failures:
        faults = [_shortened(fault) for fault in failure.faults[:_MOST_FAULTS]]
        more = len(failure.faults) - len(faults)
        again = repeat(spec, failure, report)
        lines = [
            " · ".join(filter(None, (printable(failure.operation), failure.what))),
            *faults,
            *([f"and {more} more"] if more else []),
            *([f"again: {again}"] if again else []),
        ]
        paragraphs.append("\n    ".join(lines))
    return "".join(f"{paragraph}\n" for paragraph in paragraphs)


def repeat(spec: str, failure: Failure, report: Report) -> str:
    """The command that repeats one case; empty for an operation that has no id to name it by."""
    if failure.what == "operation":
        return ""
    pattern = "".join(f"[{char}]" if char in "*?[" else char for char in failure.operation)
    chosen = f" --operations {shlex.quote(pattern)}" if failure.operation else ""
    # What a package fails in is told behind its target: `python sync`.
    target, of_package, _ = failure.what.partition(" ")
    told = f" --target {target}" if of_package else ""
    language = f" --language {failure.what}" if failure.what in dict(report.languages) else ""
    return f"specpress prove {spec}{told}{chosen}{language}"


def report_json(report: Report) -> dict[str, object]:
    """The report as data for `--json`."""
    spec = shlex.quote(str(report.spec))
    return {
        "spec": str(report.spec),
        "ok": report.ok,
        "operations": _count(report.operations),
        "warnings": report.warnings,
        "samples": _count(report.samples),
        "languages": {name: _count(count) for name, count in report.languages},
        "rounds": {name: _count(count) for name, count in report.rounds},
        "checks": dict(report.checks),
        "not_run": [{"language": each.language, "missing": each.tool, "cure": each.cure} for each in report.lacks],
        "seconds": {"generate": round(report.generate_seconds, 2), "prove": round(report.prove_seconds, 2)},
        "errors": [as_json(problem) for problem in report.errors],
        "failures": [
            {
                "operation": failure.operation,
                "what": failure.what,
                "faults": list(failure.faults),
                "repeat": repeat(spec, failure, report),
            }
            for failure in report.failures
        ],
    }


def _cells(report: Report) -> dict[str, str]:
    """What each language, round of calls and checker says."""
    cells = {name: _cell(count) for name, count in (*report.languages, *report.rounds)}
    cells |= {name: f"{errors:,} error{'' if errors == 1 else 's'}" for name, errors in report.checks}
    return cells | {lack.language: "not run" for lack in report.lacks}


def _row(report: Report, columns: Sequence[str]) -> list[str]:
    name = _name(report.spec)
    if report.errors:
        return [name, "not understood", f"{report.warnings:,}", *("" for _ in range(len(columns) + 3))]
    cells = _cells(report)
    return [
        name,
        _cell(report.operations),
        f"{report.warnings:,}",
        _cell(report.samples),
        *(cells.get(column, "") for column in columns),
        f"{report.generate_seconds:.1f} s",
        f"{report.prove_seconds:.1f} s",
    ]


def _name(spec: Path) -> str:
    """The file's name as a cell."""
    return printable(spec.name).replace("|", "\\|")


def _cell(count: Count) -> str:
    # Cut, not rounded: what is not all must not read 100 %.
    share = f" ({1000 * count.good // count.total / 10:.1f} %)" if not count.is_full else ""
    return f"{count.good:,}/{count.total:,}{share}"


def _count(count: Count) -> dict[str, int]:
    return {"good": count.good, "total": count.total}


def _shortened(fault: str) -> str:
    """On one line, its middle left out where it is long: a traceback's last words tell most."""
    text = printable(fault.replace("\n", " ⏎ "))
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST // 2]} … {text[-_LONGEST // 2 :]}"
