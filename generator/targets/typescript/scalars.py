"""Types without fields: words, numbers, constants, and lists of values that stay open; knows no other schema."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from generator.ir import EnumType, Json, NumberType
from generator.lang.code import Code
from generator.lang.typescript import Atom, List, Member, Named, Node, Shape, Union, number, string, united

UNKNOWN: Final = Atom(Code("unknown"))
NULL: Final = Atom(Code("null"))
UNDEFINED: Final = Atom(Code("undefined"))
STRING: Final = Atom(Code("string"))
NUMBER: Final = Atom(Code("number"))
BOOLEAN: Final = Atom(Code("boolean"))
NEVER: Final = Atom(Code("never"))
DATE: Final = Atom(Code("Date"))
# What runtime/json.ts and runtime/bodies.ts export.
INT64: Final = Named(Code("Int64"), "runtime/json")
UPLOADABLE: Final = Named(Code("Uploadable"), "runtime/bodies")
ANY_KEY: Final = Code("[key: string]")
# An open list of words: editors still offer them (a plain `string` would swallow them).
_OTHER_STRING: Final = Atom(Code("(string & {})"))
_OTHER_NUMBER: Final = Atom(Code("(number & {})"))
# What a double counts to (ECMA-262, 21.1.2.6): integers that are no further from zero are told apart.
_SAFE: Final = 2**53 - 1


def string_type(text: str) -> Node:
    """A string literal as a type."""
    return Atom(string(text))


def with_null(node: Node, nullable: bool) -> Node:
    """The type, or null where that is allowed."""
    return united([node, NULL]) if nullable else node


def or_undefined(node: Node) -> Node:
    """The type of what may be left out, by `undefined` as well: callers write it for "not given"."""
    return united([node, UNDEFINED])


def number_type(kind: NumberType) -> Node:
    """A number; whole ones that may be beyond what a double holds are bigints there.

    A maximum says that they are not: what has one is a count, size or time, and of these none is that far below zero.
    """
    bounds = [bound for bound in (kind.minimum, kind.maximum) if bound is not None]
    beyond = any(not -_SAFE <= bound <= _SAFE for bound in bounds)
    small = kind.maximum is not None and not beyond
    wide = beyond or (kind.format in ("int64", "uint64") and not small)
    return INT64 if kind.integer and wide else NUMBER


def enum_type(kind: EnumType) -> Node:
    """The values; several are open, because tomorrow's server may know more; one alone is a constant."""
    found = [_literal(each.value) for each in kind.values]
    values = [each.value for each in kind.values if each.value is not None]
    if len(values) > 1:
        if any(isinstance(value, str) for value in values):
            found.append(_OTHER_STRING)
        if any(_is_number(value) for value in values):
            found.append(_OTHER_NUMBER)
    return united(found)


def number_types(tags: Iterable[str]) -> Node | None:
    """The numbers that tags spell; None where they spell none."""
    found = [number(int(tag)) for tag in tags if tag.isascii() and tag.isdecimal()]
    literals = [Atom(each) for each in found if each is not None]
    return united(literals) if literals else None


def hinted(parts: list[Node]) -> list[Node]:
    """The parts, `string` open where others are words, which it would swallow."""
    flattened = [each for part in parts for each in (part.parts if isinstance(part, Union) else (part,))]
    words = any(isinstance(each, Atom) and each.text[:1] in "\"'" for each in flattened)
    if not words:
        return parts
    return [_OTHER_STRING if each == STRING else each for each in flattened]


def _literal(value: Json) -> Node:
    match value:
        case None:
            return NULL
        case bool():
            return Atom(Code("true" if value else "false"))
        case int() | Decimal():
            literal = number(value)
            return Atom(literal) if literal is not None else INT64 if isinstance(value, int) else NUMBER
        case str():
            return string_type(value)
        case list():
            return List(UNKNOWN)
        case dict():
            return Shape((Member(ANY_KEY, UNKNOWN),))


def _is_number(value: Json) -> bool:
    return isinstance(value, int | Decimal) and not isinstance(value, bool)
