"""Lists that are flat in Markdown, told apart by indentation, as trees; knows nothing of what the lines say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol, TypeVar

from generator.lang.code import Code

_STEP = 2


class Indented(Protocol):
    """A line that says how far it is indented."""

    @property
    def indent(self) -> Code:
        """The blanks before it."""


Line = TypeVar("Line", bound=Indented)


def nested(lines: Sequence[Line], level: int) -> Iterator[tuple[Line, Sequence[Line]]]:
    """Each line of a level with the deeper ones that follow it; a first one that is deeper counts as of this level."""
    starts = [at for at, line in enumerate(lines) if not at or len(line.indent) <= level * _STEP]
    for at, end in zip(starts, [*starts[1:], len(lines)], strict=False):
        yield lines[at], lines[at + 1 : end]
