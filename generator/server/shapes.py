"""Which kinds of JSON values an IR schema takes, and what stands inside them; judges no value."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Literal, TypeAlias, assert_never

from generator.ir import (
    AnyType,
    Api,
    ArrayType,
    BooleanType,
    EnumType,
    IntersectionType,
    Json,
    NeverType,
    NullType,
    NumberType,
    ObjectType,
    RefType,
    Schema,
    StringType,
    UnionType,
)

Kind: TypeAlias = Literal["null", "boolean", "integer", "number", "string", "array", "object", "any"]
# Unions within unions deeper than this are taken for any value: no one writes them by hand.
_DEEPEST = 40


def leaves(api: Api, schema: Schema, depth: int = 0) -> Iterator[Schema]:
    """The schemas that a schema stands for once its references, unions and intersections are opened."""
    resolved = api.resolved(schema)
    match resolved.type:
        case UnionType(variants=variants) if depth < _DEEPEST:
            for variant in variants:
                yield from leaves(api, variant.schema, depth + 1)
        case IntersectionType(parts=parts) if depth < _DEEPEST:
            for part in parts:
                yield from leaves(api, part, depth + 1)
        case _:
            yield resolved


def kinds(api: Api, schema: Schema) -> frozenset[Kind]:
    """The kinds of values that may fit; `any` when nothing is said. Wider than the truth where schemas intersect."""
    found: set[Kind] = set()
    for leaf in leaves(api, schema):
        found |= _kinds(leaf)
    # An intersection often adds a bare constraint to a typed schema: then the type decides.
    return frozenset(found - {"any"} or found)


def items(api: Api, schema: Schema) -> Schema | None:
    """The schema of a list's items; None where nothing is said of them."""
    for leaf in leaves(api, schema):
        if isinstance(leaf.type, ArrayType):
            return leaf.type.items
    return None


def properties(api: Api, schema: Schema) -> dict[str, Schema]:
    """The schemas of an object's listed fields, over all that the schema stands for."""
    found: dict[str, Schema] = {}
    for leaf in leaves(api, schema):
        if isinstance(leaf.type, ObjectType):
            for field in leaf.type.properties:
                found.setdefault(field.name, field.schema)
    for value in structures(api, schema):
        for name in value if isinstance(value, dict) else ():
            found.setdefault(name, Schema(type=AnyType()))
    return found


def structures(api: Api, schema: Schema) -> Iterator[Json]:
    """The lists and objects that an enum or const names as its values."""
    for leaf in leaves(api, schema):
        if isinstance(leaf.type, EnumType):
            yield from (each.value for each in leaf.type.values if isinstance(each.value, (list, dict)))


def additional(api: Api, schema: Schema) -> tuple[bool, Schema | None]:
    """Whether an object takes fields that are not listed, and their schema where one is given."""
    for leaf in leaves(api, schema):
        if isinstance(leaf.type, ObjectType):
            extra = leaf.type.additional
            if extra is not None and isinstance(extra.type, NeverType):
                continue
            return True, extra
    return False, None


def is_binary(api: Api, schema: Schema) -> bool:
    """Whether the schema stands for raw bytes."""
    return any(isinstance(leaf.type, StringType) and leaf.type.binary for leaf in leaves(api, schema))


def _kinds(schema: Schema) -> set[Kind]:
    found: set[Kind] = {"null"} if schema.nullable else set()
    match schema.type:
        case AnyType() | RefType() | UnionType() | IntersectionType():
            found.add("any")
        case NeverType():
            pass
        case NullType():
            found.add("null")
        case BooleanType():
            found.add("boolean")
        case NumberType(integer=integer):
            found.add("integer" if integer else "number")
        case StringType():
            found.add("string")
        case EnumType(values=values):
            found.update(kind_of(value.value) for value in values)
        case ArrayType():
            found.add("array")
        case ObjectType():
            found.add("object")
        case _:
            assert_never(schema.type)
    return found


def kind_of(value: Json) -> Kind:
    """The kind of a value."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int():
            return "integer"
        case Decimal():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
        case dict():
            return "object"
