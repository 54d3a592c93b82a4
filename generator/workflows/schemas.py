"""What lies at a pointer into the values of a schema: declared, possible or impossible; knows no expression."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, TypeAlias

from generator.conformance import Direction
from generator.conformance.patterns import matches
from generator.ir import (
    AnyType,
    ArrayType,
    EnumType,
    IntersectionType,
    Json,
    NeverType,
    ObjectType,
    Property,
    RefType,
    Schema,
    UnionType,
)
from generator.source.pointer import index, split

Verdict: TypeAlias = Literal["declared", "undeclared", "impossible"]
Types: TypeAlias = Mapping[str, Schema]
_ANY = Schema(type=AnyType())


@dataclass(frozen=True, slots=True)
class Found:
    """What a pointer leads to: the schemas of what may be there, or the first token that nothing is known of.

    `undeclared`: no schema speaks of the token, but none forbids it; `known` are the names that they do speak of.
    """

    verdict: Verdict
    schemas: tuple[Schema, ...] = ()
    token: str = ""
    known: tuple[str, ...] = ()


def follow(types: Types, schemas: Sequence[Schema], pointer: str, direction: Direction = "response") -> Found:
    """What a pointer leads to in a value that one of the schemas describes."""
    current = tuple(schemas)
    for token in split(pointer):
        steps = [step for schema in current for step in _step(types, schema, token, direction, frozenset())]
        declared = tuple({id(step): step for step in steps if step is not None}.values())
        if not declared:
            known = tuple(dict.fromkeys(name for schema in current for name in fields(types, schema)))
            return Found("undeclared" if steps else "impossible", token=token, known=known)
        current = declared
    return Found("declared", current)


def fields(types: Types, schema: Schema) -> dict[str, Property]:
    """The properties that a schema speaks of; required where every alternative requires them."""
    found: dict[str, Property] = {}
    for part in _parts(types, schema, frozenset()):
        match part.type:
            case ObjectType(properties=properties):
                found.update({prop.name: prop for prop in properties if prop.name not in found or prop.required})
            case UnionType(variants=variants):
                branches = [fields(types, variant.schema) for variant in variants]
                for name in dict.fromkeys(name for branch in branches for name in branch):
                    schemas = [branch[name].schema for branch in branches if name in branch]
                    required = all(name in branch and branch[name].required for branch in branches)
                    found.setdefault(name, Property(name, schemas[0], required))
    return found


def is_open(types: Types, schema: Schema) -> bool:
    """Whether an object of the schema is said to have fields that the schema does not name, or may be anything."""
    for part in _parts(types, schema, frozenset()):
        match part.type:
            case AnyType():
                return True
            case ObjectType(properties=properties, additional=additional, patterns=patterns):
                if patterns or (additional is None and not properties and not part.limits):
                    return True
                if additional is not None and not isinstance(additional.type, NeverType):
                    return True
            case UnionType(variants=variants):
                if any(is_open(types, variant.schema) for variant in variants):
                    return True
    return False


def can_equal(types: Types, schema: Schema, value: Json) -> bool:
    """Whether a closed list of values, where the schema is one, has the value; strings fit whatever their case."""
    for part in _parts(types, schema, frozenset()):
        if value is None and part.nullable:
            return True
        match part.type:
            case EnumType(values=values):
                if not any(_loosely(each.value) == _loosely(value) for each in values):
                    return False
            case UnionType(variants=variants):
                if not any(can_equal(types, variant.schema, value) for variant in variants):
                    return False
    return True


def deref(types: Types, schema: Schema) -> Schema:
    """The schema itself, or the one that its chain of references ends at."""
    seen: set[str] = set()
    while isinstance(schema.type, RefType) and schema.type.name in types and schema.type.name not in seen:
        seen.add(schema.type.name)
        schema = types[schema.type.name]
    return schema


def _loosely(value: Json) -> Json:
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return value.casefold()
        case int() | Decimal():
            return str(value)
        case _:
            return value


def _parts(types: Types, schema: Schema, seen: frozenset[str]) -> Iterator[Schema]:
    """What a value fits all of: references followed, intersections taken apart."""
    match schema.type:
        case RefType(name):
            if name in types and name not in seen:
                yield from _parts(types, types[name], seen | {name})
        case IntersectionType(parts):
            for part in parts:
                yield from _parts(types, part, seen)
        case _:
            yield schema


def _step(
    types: Types, schema: Schema, token: str, direction: Direction, seen: frozenset[str]
) -> Iterator[Schema | None]:
    """The schemas of what a token may lead to; None for a field that is possible and that nothing speaks of."""
    for variant in schema.derived:
        if isinstance(variant.schema.type, RefType) and variant.schema.type.name not in seen:
            yield from _step(types, variant.schema, token, direction, seen)
    match schema.type:
        case RefType(name):
            if name in types and name not in seen:
                yield from _step(types, types[name], token, direction, seen | {name})
        case AnyType():
            yield _ANY
        case EnumType(values):
            if any(_holds(each.value, token) for each in values):
                yield _ANY
        case ArrayType():
            yield from _item(schema.type, token)
        case ObjectType():
            yield from _field(types, schema.type, token, direction)
        case UnionType(variants=variants):
            for variant in variants:
                yield from _step(types, variant.schema, token, direction, seen)
        case IntersectionType(parts):
            for part in parts:
                yield from _step(types, part, token, direction, seen)


def _field(types: Types, object_: ObjectType, token: str, direction: Direction) -> Iterator[Schema | None]:
    own = next((prop.schema for prop in object_.properties if prop.name == token), None)
    if own is not None:
        if direction == "request" or not (own.write_only or deref(types, own).write_only):
            yield own
        return
    matching = [schema for pattern, schema in object_.patterns if matches(pattern, token)]
    if matching:
        yield from matching
    elif object_.additional is not None:
        if not isinstance(object_.additional.type, NeverType):
            yield object_.additional
    else:
        yield None if object_.properties and token not in object_.required_extra else _ANY


def _item(array: ArrayType, token: str) -> Iterator[Schema | None]:
    number = index(token)
    if number is None or (array.max_items is not None and number >= array.max_items):
        return
    if number < len(array.prefix):
        yield array.prefix[number]
    elif array.items is None:
        yield _ANY
    elif not isinstance(array.items.type, NeverType):
        yield array.items


def _holds(value: Json, token: str) -> bool:
    match value:
        case dict():
            return token in value
        case list():
            return (number := index(token)) is not None and number < len(value)
        case _:
            return False
