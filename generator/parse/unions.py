"""oneOf and anyOf: variants, discriminator values, and the unions that are really something simpler."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.ir import ABSENT, AnyType, EnumType, EnumValue, NullType, RefType, Schema, SchemaType, UnionType, Variant
from generator.parse.intersect import BARE
from generator.parse.scalars import common_base, identity
from generator.source import Node

if TYPE_CHECKING:
    from generator.parse.schemas import Schemas

_ONLY_REQUIRING = frozenset({"required", "not", "title", "description"})


def union(schemas: Schemas, node: Node, word: str, own: SchemaType) -> Schema | None:
    """The `oneOf` or `anyOf` of a schema as a part of it; None where the variants only say what is required.

    A variant that is null makes the part nullable, a single variant stands for itself, consts make an enum.
    """
    written = list(node.at(word).elements())
    if all(isinstance(child.value, dict) and child.value.keys() <= _ONLY_REQUIRING for child in written):
        return None
    parsed = [(child, _with_type(schemas.parse(child), own)) for child in written]
    told = [(child, schema) for child, schema in parsed if not isinstance(schema.type, NullType)]
    nullable = len(told) < len(parsed)
    discriminator = node.get("discriminator")
    field = discriminator.text("propertyName") if discriminator is not None else ""
    if not told:
        return parsed[0][1]
    if len(told) == 1 and not field:
        return replace(told[0][1], nullable=told[0][1].nullable or nullable)
    variants = [schema for _, schema in told]
    enum = _enum(variants) if not field else None
    whole = enum or _union(schemas, told, discriminator if field else None, word == "oneOf")
    return Schema(type=whole, nullable=nullable, at=node.location)


def _with_type(variant: Schema, own: SchemaType) -> Schema:
    """The variant; where it says no type, that of the schema around it, if that says no more than a type."""
    return replace(variant, type=own) if isinstance(variant.type, AnyType) and own in BARE else variant


def _union(schemas: Schemas, told: list[tuple[Node, Schema]], discriminator: Node | None, exclusive: bool) -> UnionType:
    if discriminator is None:
        return UnionType(variants=tuple([Variant(schema) for _, schema in told]), exclusive=exclusive)
    field = discriminator.text("propertyName")
    mapped = schemas.lineage.mapping(discriminator)
    names = [schema.type.name if isinstance(schema.type, RefType) else None for _, schema in told]
    variants = [
        Variant(schema, schemas.lineage.tags(name, child, field, mapped))
        for name, (child, schema) in zip(names, told, strict=True)
    ]
    return UnionType(
        variants=tuple(variants),
        exclusive=exclusive,
        discriminator=field,
        default_variant=_default(schemas, discriminator, names),
    )


def _default(schemas: Schemas, discriminator: Node, names: list[str | None]) -> int | None:
    """The variant for values that no mapping names (OpenAPI 3.2, 4.25.1)."""
    child = discriminator.get("defaultMapping")
    if child is None or not isinstance(child.value, str):
        return None
    name = schemas.lineage.named(child, child.value)
    return names.index(name) if name is not None and name in names else None


def _enum(variants: list[Schema]) -> EnumType | None:
    """The enum that consts side by side make, each with its title and description."""
    values: dict[tuple[str, str], EnumValue] = {}
    for variant in variants:
        if not (isinstance(variant.type, EnumType) and len(variant.type.values) == 1) or _says_more(variant):
            return None
        value = variant.type.values[0].value
        values.setdefault(identity(value), EnumValue(value, variant.description, variant.title))
    bases = [variant.type.base for variant in variants if isinstance(variant.type, EnumType)]
    alike = all(base == bases[0] for base in bases)
    return EnumType(tuple(values.values()), bases[0] if alike else common_base(list(values.values())))


def _says_more(variant: Schema) -> bool:
    """Whether a const carries what an enum's value has no place for."""
    more = variant.nullable or variant.deprecated or variant.limits or variant.extensions or variant.examples
    return bool(more) or variant.default is not ABSENT or variant.external_docs is not None


def tells_back(schemas: Schemas, kind: UnionType) -> bool:
    """Whether a union has a variant that is being parsed as the same value: a base that lists its derived schemas."""
    return any(
        isinstance(variant.schema.type, RefType) and schemas.contains_itself(variant.schema.type.name)
        for variant in kind.variants
    )
