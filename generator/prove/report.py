"""What a proof found, as plain values: numbers, and the cases that failed; runs and prints nothing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from generator.problems import Problem


@dataclass(frozen=True, slots=True)
class Count:
    """How many of how many are as they should be."""

    good: int
    total: int

    @property
    def is_full(self) -> bool:
        """Whether all of them are."""
        return self.good == self.total


@dataclass(frozen=True, slots=True)
class Failure:
    """A case that failed: an operation, what of it (`curl`, `sample`, `operation`), and what was wrong.

    Of a package, `what` begins with its target (`python async`, `python mypy`); `operation` is empty where the fault
    is the package's as a whole.
    """

    operation: str
    what: str
    faults: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lack:
    """A language whose snippets could not be executed, or a package or checker that could not be run (`python mypy`):
    what is missing on this machine, and how to get it.
    """

    language: str
    tool: str
    cure: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """The proof of one specification.

    `operations` counts those emitted of those that the document has, or of those chosen. `languages` has the
    snippets that arrived equal, by language; one that `lacks` names was not run. `rounds` counts the calls of a
    package that went as they must (`python sync`), `checks` the errors that a checker found in it (`python mypy`).
    `problems` are those of the specification: warnings, and where there are errors nothing else was done. Times are
    seconds of wall-clock.
    """

    spec: Path
    operations: Count = Count(0, 0)
    samples: Count = Count(0, 0)
    languages: tuple[tuple[str, Count], ...] = ()
    rounds: tuple[tuple[str, Count], ...] = ()
    checks: tuple[tuple[str, int], ...] = ()
    lacks: tuple[Lack, ...] = ()
    failures: tuple[Failure, ...] = ()
    problems: tuple[Problem, ...] = ()
    generate_seconds: float = 0.0
    prove_seconds: float = 0.0

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The faults for which the specification could not be understood."""
        return tuple(problem for problem in self.problems if problem.severity == "error")

    @property
    def warnings(self) -> int:
        """How many things in the specification are odd."""
        return len(self.problems) - len(self.errors)

    @property
    def ok(self) -> bool:
        """Whether everything was run, and nothing failed."""
        return not self.failures and not self.lacks and not self.errors
