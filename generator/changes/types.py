"""Types in a few words, and the bounds of their values, for comparison; walks into nothing."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Literal, TypeAlias

from generator.ir import (
    AnyType,
    ArrayType,
    BooleanType,
    EnumType,
    IntersectionType,
    NeverType,
    NullType,
    NumberType,
    ObjectType,
    RefType,
    Schema,
    SchemaType,
    StringType,
    UnionType,
)

# How many values a type takes beside another one: fewer, more, or simply others.
Way: TypeAlias = Literal["same", "narrower", "wider", "other"]
_ANYTHING: Final = "anything"


def told(kind: SchemaType) -> str:
    """A type in words: `integer`, `string (date-time)`, `list`."""
    match kind:
        case AnyType():
            return _ANYTHING
        case NeverType():
            return "nothing"
        case NullType():
            return "null"
        case BooleanType():
            return "boolean"
        case NumberType(integer=integer):
            return "integer" if integer else "number"
        case StringType(binary=True):
            return "bytes"
        case StringType(format=told_format):
            return f"string ({told_format})" if told_format else "string"
        case EnumType(base=base):
            return told(base)
        case ArrayType():
            return "list"
        case ObjectType():
            return "object"
        case UnionType():
            return "one of several types"
        case IntersectionType():
            return "several types at once"
        case RefType(name=name):
            return name


def way_between(old: SchemaType, new: SchemaType) -> Way:
    """How a type became another, by the kind of its values alone."""
    before, after = told(old), told(new)
    if before == after:
        return "same"
    if (before, after) == ("number", "integer") or before == _ANYTHING:
        return "narrower"
    if (before, after) == ("integer", "number") or after == _ANYTHING:
        return "wider"
    if isinstance(old, StringType) and isinstance(new, StringType) and not (old.binary or new.binary):
        return "narrower" if not old.format else "wider" if not new.format else "other"
    return "other"


@dataclass(frozen=True, slots=True)
class Bound:
    """A limit on values. `direction` says which way it loosens: a lower bound downwards; neither: any change counts."""

    name: str
    value: int | Decimal | str | None
    direction: Literal["down", "up", "neither"]


def bounds_of(kind: SchemaType) -> tuple[Bound, ...]:
    """Every limit that a type can have; value None where it has it not."""
    match kind:
        case NumberType():
            low = "exclusiveMinimum" if kind.exclusive_minimum else "minimum"
            high = "exclusiveMaximum" if kind.exclusive_maximum else "maximum"
            return (
                Bound(low, kind.minimum, "down"),
                Bound(high, kind.maximum, "up"),
                Bound("multipleOf", kind.multiple_of, "neither"),
            )
        case StringType():
            return (
                Bound("minLength", kind.min_length, "down"),
                Bound("maxLength", kind.max_length, "up"),
                Bound("pattern", kind.pattern, "neither"),
            )
        case ArrayType():
            unique = "true" if kind.unique_items else None
            return (
                Bound("minItems", kind.min_items, "down"),
                Bound("maxItems", kind.max_items, "up"),
                Bound("uniqueItems", unique, "neither"),
            )
        case ObjectType():
            return Bound("minProperties", kind.min_properties, "down"), Bound(
                "maxProperties", kind.max_properties, "up"
            )
        case _:
            return ()


def way_of(old: Bound, new: Bound) -> Way:
    """How a limit of the same place changed."""
    if (old.name, old.value) == (new.name, new.value) or old.value == new.value is None:
        return "same"
    if old.value is None or new.value is None:
        return "narrower" if old.value is None else "wider"
    if isinstance(old.value, str) or isinstance(new.value, str) or "neither" in (old.direction, new.direction):
        return "other"
    if old.value == new.value:
        return "narrower" if new.name.startswith("exclusive") else "wider"
    return "narrower" if (new.value > old.value) == (old.direction == "down") else "wider"


def plain(schema: Schema) -> SchemaType:
    """The type, that of its values where it is a closed list of them."""
    return schema.type.base if isinstance(schema.type, EnumType) else schema.type
