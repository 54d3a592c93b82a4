"""The short name of a schema's type (`enum<string>[] | null`), and the named model behind it; knows no page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import assert_never

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

_DEEPEST = 6
_MOST_ALTERNATIVES = 4


@dataclass(frozen=True, slots=True)
class Core:
    """What a schema comes down to once references, lists and maps around it are taken off.

    `model` is the name of the schema, where the last reference led straight to it; `wrapped` says that a list or
    map was taken off.
    """

    schema: Schema
    model: str = ""
    wrapped: bool = False


def core_of(schema: Schema, api: Api) -> Core:
    """The innermost schema that has fields, variants or a plain type; a list that holds itself is its own core."""
    model, wrapped, passed = "", False, set[str]()
    while True:
        match schema.type:
            case RefType(name=name) if name not in passed:
                passed.add(name)
                model, schema = name, api.schemas[name]
            case ArrayType(items=Schema() as inner, prefix=()):
                model, wrapped, schema = "", True, inner
            case ObjectType(properties=(), patterns=(), additional=Schema() as inner) if not is_never(inner):
                model, wrapped, schema = "", True, inner
            case _:
                return Core(schema, model, wrapped)


def has_page(schema: Schema) -> bool:
    """Whether a core has fields, variants or items to describe on a page of its own, if it has a name."""
    match schema.type:
        case ObjectType() | UnionType() | IntersectionType():
            return True
        case ArrayType(prefix=prefix):
            return bool(prefix)
        case _:
            return False


def is_never(schema: Schema | None) -> bool:
    """Whether no value fits the schema."""
    return schema is not None and isinstance(schema.type, NeverType)


def type_name(schema: Schema, api: Api, depth: int = 0) -> str:
    """The type as the pages write it: `integer<uint16>`, `string<uri> | null`, `enum<string>[]`, `map<string, any>`."""
    name = _bare(api.resolved(schema), api, depth) if depth < _DEEPEST else "any"
    plain = name == "any" or name.endswith("null")
    return f"{name} | null" if not plain and _takes_null(schema, api) else name


def chain(schema: Schema, api: Api) -> Iterator[Schema]:
    """The schema and every one that its chain of references leads through."""
    yield schema
    while isinstance(schema.type, RefType):
        schema = api.schemas[schema.type.name]
        yield schema


def _takes_null(schema: Schema, api: Api) -> bool:
    """Whether the schema, or any on its chain of references, adds null."""
    for link in chain(schema, api):
        if link.nullable:
            return True
        if isinstance(link.type, EnumType):
            return any(entry.value is None for entry in link.type.values)
    return False


def _bare(schema: Schema, api: Api, depth: int) -> str:
    match schema.type:
        case AnyType() | RefType():
            return "any"
        case NeverType():
            return "never"
        case NullType():
            return "null"
        case BooleanType():
            return "boolean"
        case NumberType(integer=integer, format=form):
            return _with_format("integer" if integer else "number", form)
        case StringType(format=form, binary=binary):
            return _with_format("string", "binary" if binary else form)
        case EnumType():
            return f"enum<{enum_base(schema.type)}>"
        case ArrayType():
            return _array(schema.type, api, depth)
        case ObjectType():
            return _object(schema.type, api, depth)
        case UnionType(variants=variants):
            return _alternatives([variant.schema for variant in variants], api, depth)
        case IntersectionType(parts=parts):
            names = [type_name(part, api, depth + 1) for part in parts]
            return next((name for name in names if name != "any"), "any")
        case _:
            assert_never(schema.type)


def enum_base(kind: EnumType) -> str:
    """The type of an enum's values: `string`, `integer`, `string | integer`."""
    names = [_kind_of(entry.value) for entry in kind.values]
    return " | ".join(dict.fromkeys(name for name in names if name != "null")) or "null"


def _kind_of(value: Json) -> str:
    match value:
        case bool():
            return "boolean"
        case int():
            return "integer"
        case Decimal():
            return "number"
        case str():
            return "string"
        case None:
            return "null"
        case list():
            return "array"
        case dict():
            return "object"


def _with_format(name: str, form: str) -> str:
    return f"{name}<{form}>" if form else name


def _array(kind: ArrayType, api: Api, depth: int) -> str:
    if kind.prefix:
        return "[" + ", ".join(type_name(item, api, depth + 1) for item in kind.prefix) + "]"
    inner = type_name(kind.items, api, depth + 1) if kind.items else "any"
    return f"({inner})[]" if " | " in inner and not inner.endswith(">") else f"{inner}[]"


def _object(kind: ObjectType, api: Api, depth: int) -> str:
    if kind.properties or kind.patterns or kind.additional is None or is_never(kind.additional):
        return "object"
    return f"map<string, {type_name(kind.additional, api, depth + 1)}>"


def _alternatives(schemas: list[Schema], api: Api, depth: int) -> str:
    names = list(dict.fromkeys(type_name(schema, api, depth + 1) for schema in schemas))
    plain = [name.removesuffix(" | null") for name in names if name != "null"]
    null = " | null" if len(plain) < len(names) or any(name.endswith(" | null") for name in names) else ""
    plain = list(dict.fromkeys(plain))
    return (" | ".join(plain) if 0 < len(plain) <= _MOST_ALTERNATIVES else "any") + null
