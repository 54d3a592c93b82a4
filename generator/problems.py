"""What can be wrong with a user's input, where it stands, and how that prints; knows no specification."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A position in a file: the path as the user gave it, line and column counted from 1."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing that is wrong: what, where, and what to do about it.

    `rule` is a stable kebab-case name (`dangling-ref`); `source_line` is the text of the line at
    `place` (empty when there is none to show); `hint` says what to do, where there is a cure.
    """

    rule: str
    message: str
    place: Place
    severity: Severity = "error"
    hint: str = ""
    source_line: str = ""

    @property
    def order(self) -> tuple[Place, str, str]:
        """The key that sorts problems for people: by place, then rule, then message."""
        return (self.place, self.rule, self.message)


class SpecError(Exception):
    """The input cannot be used; `problems` says why, one entry a fault, never empty."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems, key=lambda problem: problem.order))
        super().__init__("\n".join(f"{p.place}: {p.message}" for p in self.problems))


def near(name: str, names: Iterable[str]) -> str:
    """A hint when one of the names has nearly the same spelling; empty when none has."""
    if len(name) > _LONGEST_COMPARED:
        return ""
    known = [other for other in names if len(other) <= _LONGEST_COMPARED]
    same = [other for other in known if other.casefold() == name.casefold()]
    if not same and len(known) <= _MOST_COMPARED:
        from difflib import get_close_matches  # noqa: PLC0415 - for faults alone

        same = get_close_matches(name, known, n=1)
    return f"Did you mean {same[0]!r}?" if same else ""


# Comparing spellings takes long where there are many, or long ones.
_MOST_COMPARED, _LONGEST_COMPARED = 5_000, 100
# A message may quote a name, and a name may be as long as a book.
_LONGEST_TEXT = 500
# How much of a source line is shown before and behind the caret.
_BEFORE, _BEHIND = 60, 80
_INDENT = "    "


def report(problems: Iterable[Problem]) -> str:
    """The problems as people read them, in the order given: plain text that no character of a spec can play with.

    Each is `file:line:column: message [rule]`, then the source line with a caret below it, then a hint, where there
    is one; an empty line stands between two problems. Empty text for no problems.
    """
    return "\n".join(f"{_report(problem)}\n" for problem in problems)


def as_json(problem: Problem) -> dict[str, str | int]:
    """The problem for machines: text as it is, without the source line."""
    return {
        "file": problem.place.file,
        "line": problem.place.line,
        "column": problem.place.column,
        "severity": problem.severity,
        "rule": problem.rule,
        "message": problem.message,
        "hint": problem.hint,
    }


def printable(text: str) -> str:
    """The text on one line, with control, bidirectional and other invisible characters as escapes."""
    if text.isprintable():
        return text
    return "".join(
        character if character.isprintable() else character.encode("unicode_escape", "surrogatepass").decode("ascii")
        for character in text
    )


def _report(problem: Problem) -> str:
    severity = "warning: " if problem.severity == "warning" else ""
    lines = [f"{printable(str(problem.place))}: {severity}{_bounded(problem.message)} [{problem.rule}]"]
    if problem.source_line.strip():
        lines += _excerpt(problem.source_line, problem.place.column)
    if problem.hint:
        lines.append(f"{_INDENT}hint: {_bounded(problem.hint)}")
    return "\n".join(lines)


def _bounded(text: str) -> str:
    return printable(text if len(text) <= _LONGEST_TEXT else f"{text[:_LONGEST_TEXT]}…")


def _excerpt(line: str, column: int) -> list[str]:
    """The part of the line around the column, and the caret below that column."""
    caret = min(column - 1, len(line))
    start, end = max(0, caret - _BEFORE), caret + _BEHIND
    before = line[start:caret]
    behind = line[caret:end].rstrip()
    before = _visible(f"…{before}" if start else before.lstrip())
    behind = _visible(behind) + ("…" if len(line) > end else "")
    return [f"{_INDENT}{before}{behind}".rstrip(), f"{_INDENT}{' ' * _width(before)}^"]


def _visible(text: str) -> str:
    return printable(text.replace("\t", " "))


def _width(text: str) -> int:
    """How many columns of a terminal the text takes."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(character) else 1 + (unicodedata.east_asian_width(character) in "WF")
        for character in text
    )
