"""Arrays and objects: types with parts, from a schema's own keywords; knows no composition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.ir import ArrayType, ObjectType, Property, Schema
from generator.parse.values import Object, count, mapping, texts
from generator.source import Node

if TYPE_CHECKING:
    from generator.parse.schemas import Schemas


def array_type(schemas: Schemas, node: Node, value: Object) -> ArrayType:
    """The array that a schema describes (JSON Schema core 10.3.1, validation 6.4); a list of `items` is a prefix."""
    prefix = value.get("prefixItems")
    items = value.get("items")
    listing = "prefixItems" if isinstance(prefix, list) else "items" if isinstance(items, list) else ""
    rest = "additionalItems" if isinstance(items, list) else "items"
    return ArrayType(
        items=schemas.child(node, rest) if rest in value else None,
        prefix=_listed(schemas, node, listing) if listing else (),
        min_items=count(value.get("minItems")),
        max_items=count(value.get("maxItems")),
        unique_items=value.get("uniqueItems") is True,
    )


def object_type(schemas: Schemas, node: Node, value: Object) -> ObjectType:
    """The object that a schema describes (JSON Schema core 10.3.2, validation 6.5)."""
    required = texts(value.get("required"))
    properties = _properties(schemas, node, frozenset(required))
    names = {prop.name for prop in properties} if required else set()
    extra = value.keys() & _RARE
    return ObjectType(
        properties=properties,
        additional=schemas.child(node, "additionalProperties") if "additionalProperties" in value else None,
        patterns=_patterns(schemas, node) if "patternProperties" in extra else (),
        property_names=schemas.child(node, "propertyNames") if "propertyNames" in extra else None,
        min_properties=count(value.get("minProperties")) if extra else None,
        max_properties=count(value.get("maxProperties")) if extra else None,
        required_extra=tuple(name for name in required if name not in names),
    )


_RARE = frozenset({"patternProperties", "propertyNames", "minProperties", "maxProperties"})


def _properties(schemas: Schemas, node: Node, required: frozenset[str]) -> tuple[Property, ...]:
    return tuple([Property(name, child, name in required) for name, child in _children(schemas, node, "properties")])


def _patterns(schemas: Schemas, node: Node) -> tuple[tuple[str, Schema], ...]:
    return tuple(_children(schemas, node, "patternProperties"))


def _children(schemas: Schemas, node: Node, word: str) -> list[tuple[str, Schema]]:
    """The schemas under a keyword by name. A reference in the place of all of them is against the standard, yet met."""
    parent = node.get(word)
    if parent is None:
        return []
    if isinstance(mapping(parent.value).get("$ref"), str):
        return schemas.borrowed(parent)
    return [(name, schemas.inside(child)) for name, child in parent.items()]


def _listed(schemas: Schemas, node: Node, word: str) -> tuple[Schema, ...]:
    return tuple([schemas.inside(child) for child in node.at(word).elements()])
