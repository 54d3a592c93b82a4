"""Prints how many hostile requests arrive equal in each language: `python -m tests.execution.table [--failures]`."""

import sys
from collections.abc import Sequence
from itertools import groupby

from generator.snippets import LANGUAGES, render_snippet
from tests.execution.hostile import CASES, Case
from tests.execution.judge import faults_of
from tests.execution.run import in_parallel


def results(cases: Sequence[Case], languages: Sequence[str]) -> dict[tuple[str, str], list[str]]:
    """What went wrong for each pair of case name and language."""
    pairs = [(case, language) for case in cases for language in languages]

    def judge(pair: tuple[Case, str]) -> list[str]:
        case, language = pair
        return faults_of(case, language, render_snippet(case.request, language))

    judged = in_parallel(judge, pairs)
    return {(case.name, language): found for (case, language), found in zip(pairs, judged, strict=True)}


def table(found: dict[tuple[str, str], list[str]], cases: Sequence[Case], languages: Sequence[str]) -> str:
    """A Markdown table: a row a class of requests, a column a language, and how many arrived equal."""
    rows = [["Requests", *languages]]
    for group, members in groupby(cases, key=_group):
        names = [case.name for case in members]
        rows.append([group, *(_count(found, names, language) for language in languages)])
    rows.append(["**all**", *(_count(found, [case.name for case in cases], language) for language in languages)])
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    padded = [[cell.ljust(width) for cell, width in zip(row, widths, strict=True)] for row in rows]
    lines = ["| " + " | ".join(row) + " |" for row in padded]
    rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    return "\n".join([lines[0], rule, *lines[1:]])


def _group(case: Case) -> str:
    return case.name.partition(":")[0] if ":" in case.name else "methods and responses"


def _count(found: dict[tuple[str, str], list[str]], names: list[str], language: str) -> str:
    equal = sum(not found[name, language] for name in names)
    return f"{equal}/{len(names)}"


def main(arguments: Sequence[str]) -> int:
    """Runs every case in every language and prints the table; with `--failures` also what went wrong."""
    languages = [language.name for language in LANGUAGES]
    cases = sorted(CASES, key=_group)
    found = results(cases, languages)
    print(table(found, cases, languages))
    if "--failures" in arguments:
        for (name, language), faults in found.items():
            for fault in faults:
                print(f"{language} · {name}: {fault}")
    return any(found.values())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
