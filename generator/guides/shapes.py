"""What schemas tell of a value: how to reach it, how it is written, whether it is there; knows no workflow."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from generator.ir import (
    ArrayType,
    BooleanType,
    EnumType,
    IntersectionType,
    Json,
    NullType,
    NumberType,
    ObjectType,
    Schema,
    StringType,
    UnionType,
)
from generator.lang.chain.model import Key, Kind
from generator.source.pointer import index, split
from generator.workflows.schemas import Types, deref, fields, follow
from generator.workflows.scope import Shape

_TAME_FORMATS: Final = frozenset({"uuid", "date", "ulid"})
_TAME_PATTERN: Final = re.compile(r"\^(?:[A-Za-z0-9_]|\[[A-Za-z0-9_-]+\]|\{\d+(?:,\d*)?\}|[+*?])+\$")
_RANGE: Final = re.compile(r"[A-Za-z0-9_]-[A-Za-z0-9_]")
_RANGES: Final = frozenset({"A-Z", "a-z", "0-9", "a-f", "A-F"})
_DEEPEST: Final = 20


def keys_of(shape: Shape | None, pointer: str) -> tuple[Key, ...]:
    """The steps to what a pointer leads to. What nothing is known of is taken to be there: the author points at it."""
    current = shape.schemas if shape is not None else ()
    types: Types = shape.types if shape is not None else {}
    keys: list[Key] = []
    for token in split(pointer):
        number = index(token)
        leaves = [leaf for schema in current for leaf in _leaves(types, schema)]
        is_item = number is not None and (not leaves or any(isinstance(leaf.type, ArrayType) for leaf in leaves))
        found = follow(types, current, f"/{token.replace('~', '~0').replace('/', '~1')}") if current else None
        inner = found.schemas if found is not None and found.verdict == "declared" else ()
        sure = is_item or not current or _is_required(types, current, token)
        keys.append(Key(number if is_item and number is not None else token, sure and not _may_be_null(types, inner)))
        current = inner
    return tuple(keys)


def kind_of(shape: Shape | None) -> Kind:
    """How a value is written outside of JSON."""
    kinds = {_kind(leaf) for leaf in _all_leaves(shape)} - {None}
    only = kinds.pop() if len(kinds) == 1 else None
    return only if only is not None else "json"


def is_structured(shape: Shape | None) -> bool:
    """Whether a value is an object or a list, whatever else it may be."""
    leaves = list(_all_leaves(shape))
    return bool(leaves) and any(isinstance(leaf.type, ObjectType | ArrayType) for leaf in leaves)


def is_tame(shape: Shape | None) -> bool:
    """Whether a value has only letters, digits, hyphens and underscores."""
    leaves = list(_all_leaves(shape))
    return bool(leaves) and all(map(_is_tame, leaves))


def says_exactly(shape: Shape | None, word: str) -> bool:
    """Whether a value that equals a word in all but its case equals it altogether."""
    if word.lower() == word.upper():
        return True
    leaves = list(_all_leaves(shape))
    values = [each.value for leaf in leaves if isinstance(leaf.type, EnumType) for each in leaf.type.values]
    alike = [value for value in values if isinstance(value, str) and value.lower() == word.lower()]
    return bool(leaves) and all(isinstance(leaf.type, EnumType | NullType) for leaf in leaves) and alike == [word]


def is_file(schema: Schema, types: Types) -> bool:
    """Whether a value is the bytes of a file."""
    found = deref(types, schema).type
    return isinstance(found, StringType) and found.binary


def media_type_of(schema: Schema, types: Types) -> str:
    """The media type that a schema says a string has."""
    found = deref(types, schema).type
    return found.content_media_type if isinstance(found, StringType) else ""


def _all_leaves(shape: Shape | None) -> Iterator[Schema]:
    for schema in shape.schemas if shape is not None else ():
        yield from _leaves(shape.types if shape is not None else {}, schema)


def _leaves(types: Types, schema: Schema, depth: int = 0) -> Iterator[Schema]:
    """The schemas that one stands for, behind references, unions and intersections."""
    resolved = deref(types, schema)
    match resolved.type:
        case UnionType(variants=variants) if depth < _DEEPEST:
            for variant in variants:
                yield from _leaves(types, variant.schema, depth + 1)
        case IntersectionType(parts) if depth < _DEEPEST:
            for part in parts:
                yield from _leaves(types, part, depth + 1)
        case _:
            yield resolved


def _is_required(types: Types, current: Sequence[Schema], token: str) -> bool:
    listed = [fields(types, schema) for schema in current]
    return all(token in found and found[token].required for found in listed)


def _may_be_null(types: Types, schemas: Sequence[Schema]) -> bool:
    return any(
        part.nullable or isinstance(part.type, NullType)
        for schema in schemas
        for part in (schema, *_leaves(types, schema))
    )


def _kind(leaf: Schema) -> Kind | None:
    match leaf.type:
        case StringType():
            return "text"
        case NumberType(integer=integer):
            return "integer" if integer else "number"
        case BooleanType():
            return "boolean"
        case EnumType(values):
            return _kind_of_values([each.value for each in values])
        case NullType():
            return None
        case _:
            return "json"


def _kind_of_values(values: Sequence[Json]) -> Kind | None:
    present = [value for value in values if value is not None]
    if present and all(isinstance(value, str) for value in present):
        return "text"
    if present and all(isinstance(value, bool) for value in present):
        return "boolean"
    if present and all(isinstance(value, int) and not isinstance(value, bool) for value in present):
        return "integer"
    return "json" if present else None


def _is_tame(leaf: Schema) -> bool:
    match leaf.type:
        case NumberType(integer=True) | BooleanType():
            return True
        case EnumType(values):
            return all(re.fullmatch(r"[A-Za-z0-9_-]+", str(each.value)) is not None for each in values)
        case StringType(format=name, pattern=pattern):
            told = pattern or ""
            ranges = all(found in _RANGES for found in _RANGE.findall(told))
            return name in _TAME_FORMATS or (_TAME_PATTERN.fullmatch(told) is not None and ranges)
        case _:
            return False
