"""Whether the objects within a value came as types that know their fields; knows no package and no call."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product
from typing import Final, cast

from generator.conformance import Conformance
from generator.ir import Api, ArrayType, IntersectionType, Json, ObjectType, Schema, UnionType
from generator.server import shapes

# Schemas within schemas are opened so far, and no more alternatives are told apart.
_DEEPEST: Final = 8
_MOST: Final = 64

Pointer = Sequence[str | int]


def unknown_fields(
    api: Api, conformance: Conformance, schemas: Sequence[Schema], objects: Sequence[Sequence[object]], value: Json
) -> Iterator[str]:
    """Fields that the contract declares and that the type of their object has not, a sentence an object.

    Of a union, those count of the alternatives that take the object and know more of it than its type does: an object
    that several of them describe in part is read as one of them.
    """
    for at, name, fields in objects:
        pointer, unknown = cast(Pointer, at), set(cast(list[str], fields))
        declared = {key for leaf in leaves_at(api, schemas, pointer) for key in shapes.properties(api, leaf)}
        lost = declared & unknown and _lost(api, conformance, schemas, pointer, unknown=unknown, value=value)
        if lost:
            where = "".join(f"[{step!r}]" if isinstance(step, int) else f".{step}" for step in pointer)
            what = f"the model {name} has no" if name else "a plain dictionary came, no model with"
            yield f"result{where}: {what} {', '.join(sorted(lost))}"


def _lost(
    api: Api, conformance: Conformance, schemas: Sequence[Schema], pointer: Pointer, *, unknown: set[str], value: Json
) -> set[str]:
    """The fields that an alternative declares which takes the object and knows more of it than its type does."""

    def taking(found: Sequence[Schema]) -> list[list[Schema]]:
        ways = [way for schema in found for way in _alternatives(api, schema)]
        taken = (way for way in ways if all(conformance.fits(part.at, value, "response") for part in way))
        return list(taken) if len(ways) > 1 else ways

    found = list(schemas)
    for step in pointer:
        found = [each for way in taking(found) for part in way for each in _within(part, step)]
        value = _inner(value, step)
    present = set(value) if isinstance(value, dict) else unknown
    ways = [{key for part in way for key in shapes.properties(api, part)} & present for way in taking(found)]
    least = len(present - unknown) if len(ways) > 1 else -1
    return {key for way in ways if len(way) > least for key in way & unknown}


def leaves_at(api: Api, schemas: Sequence[Schema], pointer: Pointer) -> list[Schema]:
    """The schemas of a value within, over all that each schema stands for."""
    found = [leaf for schema in schemas for leaf in shapes.leaves(api, schema)]
    for step in pointer:
        inner = [each for leaf in found for each in _within(leaf, step)]
        found = [leaf for schema in inner for leaf in shapes.leaves(api, schema)]
    return found


def _inner(value: Json, step: str | int) -> Json:
    """The value within; None where there is none."""
    if isinstance(value, dict) and isinstance(step, str):
        return value.get(step)
    if isinstance(value, list) and isinstance(step, int) and step < len(value):
        return value[step]
    return None


def _within(schema: Schema, step: str | int) -> list[Schema]:
    match schema.type:
        case ArrayType(items=items, prefix=prefix) if isinstance(step, int):
            told = prefix[step] if step < len(prefix) else items
        case ObjectType(properties=properties, additional=additional) if isinstance(step, str):
            told = next((each.schema for each in properties if each.name == step), additional)
        case _:
            told = None
    return [told] if told is not None else []


def _alternatives(api: Api, schema: Schema, depth: int = 0) -> list[list[Schema]]:
    """The ways to be what a schema describes: one of a union's variants, all parts of an intersection."""
    resolved = api.resolved(schema)
    match resolved.type:
        case UnionType(variants=variants) if depth < _DEEPEST:
            return [way for variant in variants for way in _alternatives(api, variant.schema, depth + 1)][:_MOST]
        case IntersectionType(parts=parts) if depth < _DEEPEST:
            ways = product(*(_alternatives(api, part, depth + 1) for part in parts))
            return [[each for way in chosen for each in way] for _, chosen in zip(range(_MOST), ways, strict=False)]
        case _:
            return [[resolved]]
