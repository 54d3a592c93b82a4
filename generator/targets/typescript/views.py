"""Which named schemas requests and answers see differently, and which would be types that are only themselves."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, TypeAlias

from generator.ir import Api, ArrayType, IntersectionType, ObjectType, Operation, RefType, Schema, UnionType

# What answers hold, what requests take, or what is the same to both.
View: TypeAlias = Literal["output", "input", "both"]


def is_hidden(schema: Schema, view: View, api: Api) -> bool:
    """Whether a field of that schema is not part of the view: readOnly of requests, writeOnly of answers."""
    if view == "both":
        return False
    told = schema, api.resolved(schema)
    return any(each.read_only if view == "input" else each.write_only for each in told)


def differing(api: Api) -> frozenset[str]:
    """The named schemas with fields that only one of the views has, at any depth."""
    found = {name for name, schema in api.schemas.items() if any(_differs(each, api) for each in _inner(schema))}
    users: dict[str, set[str]] = {}
    for name, schema in api.schemas.items():
        for used in refs_of(schema):
            users.setdefault(used, set()).add(name)
    waiting = list(found)
    while waiting:
        for user in users.get(waiting.pop(), set()) - found:
            found.add(user)
            waiting.append(user)
    return frozenset(found)


def sent(api: Api) -> frozenset[str]:
    """The named schemas whose values requests hold, at any depth."""
    waiting = [name for operation in api.operations for schema in _sent_by(operation) for name in refs_of(schema)]
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in found and name in api.schemas:
            found.add(name)
            waiting += refs_of(api.schemas[name])
    return frozenset(found)


def _sent_by(operation: Operation) -> Iterator[Schema]:
    yield from (each.schema for each in operation.parameters)
    for media in operation.body.content if operation.body is not None else ():
        yield from (each for each in (media.schema, media.item_schema) if each is not None)
    yield from (each.schema for each in operation.socket_messages if each.sender == "client")


def refs_of(schema: Schema) -> Iterator[str]:
    """The names that a schema refers to, not through others."""
    for each in _inner(schema):
        if isinstance(each.type, RefType):
            yield each.type.name


def circular(api: Api) -> Mapping[str, frozenset[str]]:
    """For each named schema the alternatives and parts of it that lead back to it without a field or list between:
    they add nothing to what it is, and no language can say them.
    """
    direct = {name: frozenset(_bare_refs(schema)) for name, schema in api.schemas.items()}
    found: dict[str, frozenset[str]] = {}
    for name in direct:
        back = frozenset(each for each in _reach(name, direct) if name in _reach(each, direct))
        if name in _reach(name, direct):
            found[name] = back | {name}
    return found


def _reach(start: str, edges: Mapping[str, frozenset[str]]) -> set[str]:
    passed: set[str] = set()
    waiting = list(edges[start])
    while waiting:
        name = waiting.pop()
        if name not in passed:
            passed.add(name)
            waiting += edges[name]
    return passed


def _bare_refs(schema: Schema) -> Iterator[str]:
    match schema.type:
        case RefType(name=name):
            yield name
        case UnionType(variants=variants):
            for variant in variants:
                yield from _bare_refs(variant.schema)
        case IntersectionType(parts=parts):
            for part in parts:
                yield from _bare_refs(part)
        case _:
            pass
    if schema.discriminator:
        for variant in schema.derived:
            yield from _bare_refs(variant.schema)


def _differs(schema: Schema, api: Api) -> bool:
    match schema.type:
        case ObjectType(properties=properties):
            return any(
                is_hidden(each.schema, "input", api) or is_hidden(each.schema, "output", api) for each in properties
            )
        case _:
            return False


def _inner(schema: Schema) -> Iterator[Schema]:
    """The schema and all that stand in it."""
    yield schema
    for child in _children(schema):
        yield from _inner(child)


def _children(schema: Schema) -> Iterator[Schema]:
    match schema.type:
        case ArrayType(items=items, prefix=prefix):
            yield from prefix
            if items is not None:
                yield items
        case ObjectType(properties=properties, additional=additional, patterns=patterns):
            yield from (each.schema for each in properties)
            yield from (each for _, each in patterns)
            if additional is not None:
                yield additional
        case UnionType(variants=variants):
            yield from (variant.schema for variant in variants)
        case IntersectionType(parts=parts):
            yield from parts
        case _:
            pass
    yield from (variant.schema for variant in schema.derived)
