"""The text of a file and its lines: offset to line and column; knows neither JSON nor YAML."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate

from generator.problems import Place, Problem, Severity, SpecError

# No description of an API is nested deeper; what walks over one may recurse.
MAX_DEPTH = 200

# What editors count as the end of a line. U+2028, U+2029 and U+0085 are characters like any other in JSON and YAML 1.2.
_LINE_END = re.compile(r"\r\n?|\n")
_LONE_RETURN = re.compile(r"\r(?!\n)")


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong at an offset of a text, counted in characters."""

    offset: int
    rule: str
    message: str
    hint: str = ""


class TextError(Exception):
    """The text cannot be read any further than `fault`."""

    def __init__(self, fault: Fault) -> None:
        self.fault = fault
        super().__init__(fault.message)


@dataclass(eq=False)
class Text:
    """The characters of a file under the name that people know it by."""

    name: str
    content: str
    _cut: dict[int, str] = field(default_factory=dict, repr=False)

    @cached_property
    def _starts(self) -> list[int]:
        if _LONE_RETURN.search(self.content):
            return [0, *(match.end() for match in _LINE_END.finditer(self.content))]
        lengths = (len(line) + 1 for line in self.content.split("\n"))
        return list(accumulate(lengths, initial=0))[:-1]

    def place(self, offset: int) -> Place:
        """Line and column of an offset, from 1 and in characters; the end of the text for one that lies behind it."""
        offset = min(offset, len(self.content))
        line = bisect_right(self._starts, offset)
        return Place(self.name, line, offset - self._starts[line - 1] + 1)

    def line(self, number: int) -> str:
        """The line without its end; always the same object, as one line may hold the whole file."""
        if number not in self._cut:
            start = self._starts[number - 1]
            end = self._starts[number] if number < len(self._starts) else len(self.content)
            self._cut[number] = self.content[start:end].rstrip("\r\n")
        return self._cut[number]

    def problem(self, fault: Fault, severity: Severity = "error") -> Problem:
        """The fault as people see it."""
        place = self.place(fault.offset)
        return Problem(
            rule=fault.rule,
            message=fault.message,
            place=place,
            severity=severity,
            hint=fault.hint,
            source_line=self.line(place.line),
        )

    def error(self, fault: Fault) -> SpecError:
        """The fault as the one reason why the file cannot be used."""
        return SpecError([self.problem(fault)])


def duplicate(key: str, offset: int, text: str, first: int) -> Fault:
    """The fault of a key that stands twice in one mapping; names the line of the first."""
    line = text.count("\n", 0, first) + 1
    return Fault(offset, "duplicate-key", f"the key {key!r} stands here a second time; the first is on line {line}")
