"""What a rule of the style guide is, and what it finds; knows no rule."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias, get_args

from generator.ir import Location
from generator.style.subject import Subject

Level: TypeAlias = Literal["off", "warning", "error"]
LEVELS: Final[tuple[Level, ...]] = get_args(Level)


@dataclass(frozen=True, slots=True)
class Finding:
    """One place where a rule is broken. `key` points at the name of the thing, which is where a lack is seen."""

    at: Location
    message: str
    hint: str = ""
    key: bool = True


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: its stable name in kebab-case, what it asks for in one line, and the function that looks for breaches."""

    name: str
    summary: str
    find: Callable[[Subject], Iterator[Finding]]
    severity: Level = "warning"
