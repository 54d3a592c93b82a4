"""The questions that bodies ask of schemas: is it bytes, is it structured, which fields has it; makes nothing."""

from collections.abc import Iterator

from generator.ir import (
    Api,
    ArrayType,
    IntersectionType,
    ObjectType,
    Property,
    Schema,
    StringType,
    UnionType,
)
from generator.request.media_types import body_kind

_DEEPEST = 20


def _leaves(api: Api, schema: Schema, depth: int = 0) -> Iterator[Schema]:
    """The schemas that one stands for, behind refs, unions and intersections."""
    resolved = api.resolved(schema)
    match resolved.type:
        case UnionType(variants=variants) if depth < _DEEPEST:
            for variant in variants:
                yield from _leaves(api, variant.schema, depth + 1)
        case IntersectionType(parts=parts) if depth < _DEEPEST:
            for part in parts:
                yield from _leaves(api, part, depth + 1)
        case _:
            yield resolved


def string_of(api: Api, schema: Schema) -> StringType | None:
    """The string type among those that the schema stands for, one of bytes first."""
    found = [leaf.type for leaf in _leaves(api, schema) if isinstance(leaf.type, StringType)]
    return next((kind for kind in found if kind.binary), found[0] if found else None)


def is_binary(api: Api, schema: Schema) -> bool:
    """Whether the schema stands for raw bytes."""
    kind = string_of(api, schema)
    return kind is not None and (kind.binary or kind.content_encoding.lower() == "binary")


def json_text_of(api: Api, schema: Schema | None) -> StringType | None:
    """The string type whose text is JSON already, as `contentMediaType` says (OpenAPI 3.1); None for anything else.

    It goes into a part of that type as it is: written as JSON once more, it would be a string with quotes around it.
    """
    kind = string_of(api, schema) if schema is not None else None
    return kind if kind is not None and not kind.binary and body_kind(kind.content_media_type) == "json" else None


def is_structured(api: Api, schema: Schema) -> bool:
    """Whether a value may be an object or a list."""
    return any(isinstance(leaf.type, ObjectType | ArrayType) for leaf in _leaves(api, schema))


def fields_of(api: Api, schema: Schema | None) -> dict[str, Property]:
    """The fields that an object's type lists, over all that it stands for; the first of each name."""
    found: dict[str, Property] = {}
    for leaf in _leaves(api, schema) if schema is not None else ():
        if isinstance(leaf.type, ObjectType):
            for field in leaf.type.properties:
                found.setdefault(field.name, field)
    return found
