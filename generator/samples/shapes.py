"""What a schema comes down to behind refs, unions and intersections; makes no values."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from generator.ir import (
    AnyType,
    Api,
    ArrayType,
    BooleanType,
    EnumType,
    IntersectionType,
    Json,
    NeverType,
    NumberType,
    ObjectType,
    Property,
    RefType,
    Schema,
    StringType,
    UnionType,
)

_DEEPEST = 8


@dataclass(frozen=True, slots=True)
class Leaf:
    """A part of an intersection without refs and unions, the refs that led to it, and the tag that chose it."""

    schema: Schema
    refs: frozenset[str]
    discriminator: str = ""
    tag: str = ""


def leaves(api: Api, parts: Sequence[Schema], refs: frozenset[str]) -> Iterator[tuple[Leaf, ...]]:
    """Every way to choose one variant of each union among the parts, the first variants first."""
    if not parts:
        yield ()
        return
    for first in _options(api, parts[0], refs):
        for rest in leaves(api, parts[1:], refs):
            yield (*first, *rest)


def _options(api: Api, schema: Schema, refs: frozenset[str]) -> Iterator[tuple[Leaf, ...]]:
    match schema.type:
        case RefType(name=name):
            if name not in refs:
                yield from _options(api, api.schemas[name], refs | {name})
        case IntersectionType(parts=parts):
            yield from leaves(api, parts, refs)
        case UnionType(variants=variants, discriminator=discriminator):
            for variant in variants:
                tag = variant.tags[0] if discriminator and variant.tags else ""
                for option in _options(api, variant.schema, refs):
                    named = (replace(leaf, discriminator=discriminator, tag=tag) for leaf in option)
                    yield tuple(named) if tag else option
        case _:
            yield (Leaf(schema, refs),)


def merged(objects: Iterable[ObjectType]) -> ObjectType:
    """One object type that has the fields and bounds of all."""
    whole = ObjectType()
    for kind in objects:
        whole = _joined(whole, kind)
    return whole


def _joined(one: ObjectType, other: ObjectType) -> ObjectType:
    fields = {field.name: field for field in one.properties}
    for field in other.properties:
        fields[field.name] = _both(fields[field.name], field) if field.name in fields else field
    required = dict.fromkeys((*one.required_extra, *other.required_extra))
    listed = tuple(replace(field, required=field.required or field.name in required) for field in fields.values())
    return ObjectType(
        properties=listed,
        additional=one.additional if other.additional is None else other.additional,
        patterns=(*one.patterns, *other.patterns),
        property_names=other.property_names or one.property_names,
        min_properties=max((n for n in (one.min_properties, other.min_properties) if n is not None), default=None),
        max_properties=min((n for n in (one.max_properties, other.max_properties) if n is not None), default=None),
        required_extra=tuple(name for name in required if name not in fields),
    )


def _both(one: Property, other: Property) -> Property:
    """A field that two parts of an intersection list: it fits both."""
    required = one.required or other.required
    if one.schema == other.schema or isinstance(other.schema.type, AnyType):
        return Property(one.name, one.schema, required)
    if isinstance(one.schema.type, AnyType):
        return Property(one.name, other.schema, required)
    both = Schema(
        type=IntersectionType((one.schema, other.schema)),
        examples=(*other.schema.examples, *one.schema.examples),
        read_only=one.schema.read_only or other.schema.read_only,
        write_only=one.schema.write_only or other.schema.write_only,
    )
    return Property(one.name, both, required)


def is_scalar(api: Api, schema: Schema, depth: int = 0) -> bool:
    """Whether a value takes one line: text, a number, a flag. A union counts by its first variant."""
    match api.resolved(schema).type:
        case StringType(binary=binary):
            return not binary
        case NumberType() | BooleanType() | EnumType():
            return True
        case UnionType(variants=variants):
            return bool(variants) and depth < _DEEPEST and is_scalar(api, variants[0].schema, depth + 1)
        case IntersectionType(parts=parts):
            return depth < _DEEPEST and all(is_scalar(api, part, depth + 1) for part in parts)
        case _:
            return False


def is_list_of_scalars(api: Api, schema: Schema) -> bool:
    """Whether a value is a plain list."""
    kind = api.resolved(schema).type
    return isinstance(kind, ArrayType) and kind.items is not None and is_scalar(api, kind.items)


def is_map(kind: ObjectType) -> bool:
    """Whether the type lists no fields and leaves them to whoever writes the object."""
    return not kind.properties and not (kind.additional is not None and isinstance(kind.additional.type, NeverType))


def flagged(api: Api, schema: Schema, flag: str) -> bool:
    """Whether `read_only` or `write_only` is said of a schema here or where its refs lead."""
    while True:
        if getattr(schema, flag):
            return True
        if not isinstance(schema.type, RefType):
            return False
        schema = api.schemas[schema.type.name]


def lines(value: Json) -> int:
    """How many lines the value takes when it is printed with indents."""
    match value:
        case dict() if value:
            return 2 + sum(map(lines, value.values()))
        case list() if value:
            return 2 + sum(map(lines, value))
        case _:
            return 1
