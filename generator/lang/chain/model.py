"""Values that are known only when a program runs, texts and data with them, and what is asked of them; no language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from generator.ir import Json
from generator.request.model import json_text

# How a value is written in an environment variable or a word of a shell: as it is, or as JSON. A file stands there
# by its path. A `json` value may be an object or a list, or of a type that nothing is known of.
Kind: TypeAlias = Literal["text", "integer", "number", "boolean", "json", "file"]
Operator: TypeAlias = Literal["==", "!=", "<", "<=", ">", ">="]


@dataclass(frozen=True, slots=True)
class Key:
    """A step into a value: a field or the number of an item. `sure` where it is there, and is not null."""

    name: str | int
    sure: bool = True


@dataclass(frozen=True, slots=True)
class Ref:
    """A value that the program holds.

    `name` is the value's own name in capitals, a portable name of an environment variable. Languages with data of
    their own find it at `path` in the variable that `holder` names, in words; others at `inner` in the JSON
    text that the variable `name` has, mostly all of it. `tame` where it has only letters, digits, hyphens and
    underscores. Not `whole` where the holder itself may be missing.
    """

    name: str
    holder: tuple[str, ...]
    path: tuple[Key, ...] = ()
    inner: tuple[Key, ...] = ()
    kind: Kind = "text"
    tame: bool = False
    whole: bool = True

    @property
    def sure(self) -> bool:
        """Whether the value is there, and is not null."""
        return self.whole and all(key.sure for key in self.path)


# Text with values in between; a value alone is a text as well.
Text: TypeAlias = tuple[str | Ref, ...]


@dataclass(frozen=True, slots=True)
class Fixed:
    """Data without any value that is not known."""

    value: Json


@dataclass(frozen=True, slots=True)
class Joined:
    """A string of texts and values."""

    parts: Text


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    items: tuple[Tree, ...]


@dataclass(frozen=True, slots=True)
class Fields:
    """An object."""

    fields: tuple[tuple[str, Tree], ...]


Tree: TypeAlias = Fixed | Ref | Joined | Items | Fields


@dataclass(frozen=True, slots=True)
class Status:
    """The status of the answer at hand."""


Operand: TypeAlias = Fixed | Ref | Status


@dataclass(frozen=True, slots=True)
class Ok:
    """The status is one of success: 200 to 299."""


@dataclass(frozen=True, slots=True)
class Compare:
    """`left operator right`; where `folded`, both are strings whose case does not count."""

    left: Operand
    operator: Operator
    right: Operand
    folded: bool = False


@dataclass(frozen=True, slots=True)
class Matches:
    """A pattern is found in a value."""

    operand: Operand
    pattern: str


@dataclass(frozen=True, slots=True)
class Holds:
    """A value is there, and is neither null nor false."""

    operand: Operand


@dataclass(frozen=True, slots=True)
class Not:
    """The test fails."""

    test: Test


@dataclass(frozen=True, slots=True)
class All:
    """Every test holds."""

    tests: tuple[Test, ...]


@dataclass(frozen=True, slots=True)
class Any:
    """One of the tests holds."""

    tests: tuple[Test, ...]


Test: TypeAlias = Ok | Compare | Matches | Holds | Not | All | Any


def negated(test: Test) -> Test:
    """What holds just when the test does not; `!=` in place of a negated `==`."""
    match test:
        case Compare(left, "==", right, folded):
            return Compare(left, "!=", right, folded)
        case Compare(left, "!=", right, folded):
            return Compare(left, "==", right, folded)
        case Not(inner):
            return inner
        case _:
            return Not(test)


def refs_of(item: Tree | Text | Test | Operand) -> Iterator[Ref]:
    """The values in something, in the order written, as often as they occur."""
    match item:
        case Ref():
            yield item
        case Joined(parts):
            yield from refs_of(parts)
        case Items(items):
            for each in items:
                yield from refs_of(each)
        case Fields(fields):
            for _, field in fields:
                yield from refs_of(field)
        case Compare(left, _, right):
            yield from refs_of(left)
            yield from refs_of(right)
        case Matches(operand) | Holds(operand):
            yield from refs_of(operand)
        case Not(inner):
            yield from refs_of(inner)
        case All(tests) | Any(tests):
            for test in tests:
                yield from refs_of(test)
        case tuple():
            yield from (part for part in item if isinstance(part, Ref))
        case Fixed() | Status() | Ok():
            return


def json_pieces(tree: Tree) -> Iterator[str | Ref | Joined]:
    """Data as JSON text whose numbers keep their digits, and in between what is to be written as JSON at run time."""
    match tree:
        case Ref() | Joined():
            yield tree
        case Fixed(value):
            yield json_text(value)
        case Items(items):
            for at, item in enumerate(items):
                yield "," if at else "["
                yield from json_pieces(item)
            yield "]" if items else "[]"
        case Fields(fields):
            for at, (name, field) in enumerate(fields):
                yield f"{',' if at else '{'}{json_text(name)}:"
                yield from json_pieces(field)
            yield "}" if fields else "{}"


def fixed_values(tree: Tree) -> Iterator[Json]:
    """The parts of data that are known."""
    match tree:
        case Fixed(value):
            yield value
        case Items(items):
            for item in items:
                yield from fixed_values(item)
        case Fields(fields):
            for _, field in fields:
                yield from fixed_values(field)
        case Ref() | Joined():
            return
