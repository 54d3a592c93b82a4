"""What can be wrong with a user's input, where it stands, and how that prints; knows no specification."""

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
