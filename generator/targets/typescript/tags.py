"""The literals by which a union's variants are told apart; makes no union."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from generator.ir import (
    AnyType,
    Api,
    EnumType,
    IntersectionType,
    NumberType,
    ObjectType,
    Schema,
    StringType,
)
from generator.lang.typescript import Node, united
from generator.targets.typescript.scalars import number_types, string_type

_DEEPEST: Final = 8


def tag_of(api: Api, schema: Schema, discriminator: str, tags: tuple[str, ...]) -> Node | None:
    """The literal that the discriminator must be; None where the variant says so itself, or can't be told."""
    given = _field(api, schema, discriminator, 0)
    if given is None:
        return united(map(string_type, tags)) if _has_fields(api, schema, 0) else None
    resolved = api.resolved(given)
    match resolved.type:
        case EnumType(values=values) if len(values) == 1 and not resolved.nullable:
            return None
        case EnumType():
            fitting = [tag for tag in tags if tag in (_words(resolved) or set())]
            return united(map(string_type, fitting)) if fitting else None
        case StringType() | AnyType():
            return united(map(string_type, tags))
        case NumberType():
            return number_types(tags)
        case _:
            return None


def may_lack(api: Api, schema: Schema, discriminator: str) -> bool:
    """Whether a variant declares the discriminator and does not require it: values without it are valid."""
    return _field(api, schema, discriminator, 0) is not None and not _requires(api, schema, discriminator, 0)


def own_tags(api: Api, kind: ObjectType, discriminator: str, tags: Iterable[str]) -> Node | None:
    """What the discriminator of a base is where it stands for itself; None where it can be none of those."""
    given = next((each.schema for each in kind.properties if each.name == discriminator), None)
    values = _words(api.resolved(given)) if given is not None else None
    fitting = [tag for tag in tags if values is None or tag in values]
    return united(map(string_type, fitting)) if fitting else None


def _field(api: Api, schema: Schema, name: str, depth: int) -> Schema | None:
    """A field of an object, or of what an intersection has it from."""
    resolved = api.resolved(schema)
    match resolved.type:
        case ObjectType(properties=properties):
            return next((each.schema for each in properties if each.name == name), None)
        case IntersectionType(parts=parts) if depth < _DEEPEST:
            found = (_field(api, part, name, depth + 1) for part in parts)
            return next((each for each in found if each is not None), None)
        case _:
            return None


def _requires(api: Api, schema: Schema, name: str, depth: int) -> bool:
    match api.resolved(schema).type:
        case ObjectType(properties=properties, required_extra=extra):
            return name in extra or any(each.name == name and each.required for each in properties)
        case IntersectionType(parts=parts) if depth < _DEEPEST:
            return any(_requires(api, part, name, depth + 1) for part in parts)
        case _:
            return False


def _has_fields(api: Api, schema: Schema, depth: int) -> bool:
    match api.resolved(schema).type:
        case ObjectType():
            return True
        case IntersectionType(parts=parts) if depth < _DEEPEST:
            return any(_has_fields(api, part, depth + 1) for part in parts)
        case _:
            return False


def _words(schema: Schema) -> set[str] | None:
    """The strings that a field can be; None where it is no enum."""
    if not isinstance(schema.type, EnumType):
        return None
    return {each.value for each in schema.type.values if isinstance(each.value, str)}
