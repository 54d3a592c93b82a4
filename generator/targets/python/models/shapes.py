"""What a schema is to a class: intersections as one type, the fields an object has, unions with a telling field.

Knows no language and no names.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Final

from generator.ir import (
    AnyType,
    Api,
    ArrayType,
    EnumType,
    IntersectionType,
    NeverType,
    NullType,
    ObjectType,
    Property,
    RefType,
    Schema,
    SchemaType,
    UnionType,
    Variant,
)

# More ways to combine the variants of an intersection are not told apart.
_MOST_COMBINED: Final = 24
ANYTHING: Final = Schema(type=AnyType())


@dataclass(frozen=True, slots=True)
class Tags:
    """The field that tells the variants of a union apart, and which of its values choose each variant, in order."""

    field: str
    values: tuple[tuple[str, ...], ...]


class Shapes:
    """The schemas of an API as their classes see them; each is worked out once."""

    def __init__(self, api: Api) -> None:
        self.api = api
        # By identity; the schema itself is kept so that no other can take its place in memory.
        self._merged: dict[int, tuple[Schema, Schema]] = {}
        self._open: set[int] = set()

    def effective(self, schema: Schema) -> Schema:
        """The schema itself, or for an intersection the one that comes nearest to all of its parts."""
        if not isinstance(schema.type, IntersectionType):
            return schema
        key = id(schema)
        if key not in self._merged:
            if key in self._open:
                return replace(schema, type=AnyType())
            self._open.add(key)
            merged = replace(schema, type=self._intersection(schema.type.parts))
            self._open.discard(key)
            self._merged[key] = (schema, merged)
        return self._merged[key][1]

    def resolved(self, schema: Schema) -> Schema:
        """What a chain of references ends at, as `effective` has it."""
        return self.effective(self.api.resolved(schema))

    def fields(self, kind: ObjectType) -> tuple[Property, ...]:
        """The fields that an object may have: those listed, and those that are required though not listed."""
        listed = {each.name for each in kind.properties}
        missing = (Property(name, ANYTHING, True) for name in kind.required_extra if name not in listed)
        allowed = (each for each in kind.properties if not isinstance(self.resolved(each.schema).type, NeverType))
        return (*allowed, *missing)

    def tags(self, union: UnionType) -> Tags | None:
        """How the variants are told apart: by the discriminator, or by a field that is constant in each of them."""
        kinds = [self.resolved(variant.schema) for variant in union.variants]
        if not all(isinstance(kind.type, ObjectType | UnionType) for kind in kinds):
            return None
        if union.discriminator:
            found = tuple(variant.tags for variant in union.variants)
            # One variant without a value of its own is taken for all other values.
            return Tags(union.discriminator, found) if sum(not values for values in found) <= 1 < len(found) else None
        return self.implied(kinds)

    def constants(self, schema: Schema, field: str) -> tuple[str, ...]:
        """The strings that a required field of an object can only have; empty where it may have others."""
        kind = self.resolved(schema).type
        if not isinstance(kind, ObjectType):
            return ()
        found = next((each for each in kind.properties if each.name == field and each.required), None)
        told = self.resolved(found.schema) if found is not None else ANYTHING
        if told.nullable or not isinstance(told.type, EnumType):
            return ()
        values = [entry.value for entry in told.type.values]
        return tuple(value for value in values if isinstance(value, str)) if _all_text(values) else ()

    def implied(self, kinds: Sequence[Schema]) -> Tags | None:
        """A field that every variant requires, each with values of its own."""
        first = kinds[0].type if len(kinds) > 1 else None
        if not isinstance(first, ObjectType):
            return None
        for each in first.properties:
            values = tuple(self.constants(kind, each.name) for kind in kinds)
            told = [value for listed in values for value in listed]
            if all(values) and len(set(told)) == len(told):
                return Tags(each.name, values)
        return None

    def _intersection(self, parts: Sequence[Schema]) -> SchemaType:
        """The type nearest to all of the parts: objects become one, with each variant of unions among them."""
        kinds = [kind for kind in (self.resolved(part).type for part in parts) if not isinstance(kind, AnyType)]
        if not kinds:
            return AnyType()
        objects = [kind for kind in kinds if isinstance(kind, ObjectType)]
        unions = [kind for kind in kinds if isinstance(kind, UnionType)]
        others = [kind for kind in kinds if not isinstance(kind, ObjectType | UnionType)]
        if others:
            return min(others, key=_vagueness)
        merged = merged_object(objects) if objects else None
        if not unions:
            return merged or AnyType()
        if merged is None or not (self.fields(merged) or merged.patterns or merged.additional):
            if len(unions) == 1:
                return unions[0]
            merged = merged or ObjectType()
        return self._distributed(merged, unions)

    def _distributed(self, base: ObjectType, unions: Sequence[UnionType]) -> SchemaType:
        """A union of the object with each combination of variants; of too many, one object with all their fields."""
        combined = list(product(*(union.variants for union in unions)))
        resolved = [[self.resolved(variant.schema) for variant in row] for row in combined[: _MOST_COMBINED + 1]]
        objects = [[kind.type for kind in row if isinstance(kind.type, ObjectType)] for row in resolved]
        if len(combined) > _MOST_COMBINED or any(
            len(row) < len(kinds) for row, kinds in zip(objects, resolved, strict=True)
        ):
            told = [self.resolved(variant.schema).type for union in unions for variant in union.variants]
            return merged_object([base, *(optional(kind) for kind in told if isinstance(kind, ObjectType))])
        variants = [
            Variant(_variant(row, merged_object([base, *kinds])), tuple(tag for each in row for tag in each.tags))
            for row, kinds in zip(combined, objects, strict=True)
        ]
        field = unions[0].discriminator if len(unions) == 1 else ""
        return UnionType(variants=tuple(variants), exclusive=unions[0].exclusive, discriminator=field)


def merged_object(kinds: Sequence[ObjectType]) -> ObjectType:
    """One object with the fields of all; of two of a name the later one, unless it says nothing."""
    fields: dict[str, Property] = {}
    for each in (each for kind in kinds for each in kind.properties):
        known = fields.get(each.name)
        vague = known is not None and isinstance(each.schema.type, AnyType)
        schema = known.schema if known is not None and vague else each.schema
        fields[each.name] = Property(each.name, schema, each.required or (known is not None and known.required))
    required = {name for kind in kinds for name in kind.required_extra}
    fields |= {
        name: replace(each, required=True) for name, each in fields.items() if name in required and not each.required
    }
    additional = [kind.additional for kind in kinds if kind.additional is not None]
    told = [schema for schema in additional if not isinstance(schema.type, NeverType)]
    return ObjectType(
        properties=tuple(fields.values()),
        additional=told[-1] if told else additional[-1] if len(additional) == len(kinds) else None,
        patterns=tuple(pattern for kind in kinds for pattern in kind.patterns),
        required_extra=tuple(sorted(required - fields.keys())),
    )


def optional(kind: ObjectType) -> ObjectType:
    """The object with none of its fields required."""
    return replace(kind, properties=tuple(replace(each, required=False) for each in kind.properties), required_extra=())


def children(schema: Schema) -> Iterator[tuple[str, str, Schema]]:
    """The schemas within a type: what each is to it (`field`, `item`, `value`, `variant`), its name, itself."""
    match schema.type:
        case ObjectType() as kind:
            yield from (("field", each.name, each.schema) for each in kind.properties)
            yield from (("value", "", each) for _, each in kind.patterns)
            if kind.additional is not None:
                yield "value", "", kind.additional
        case ArrayType() as kind:
            yield from (("item", str(at + 1), each) for at, each in enumerate(kind.prefix))
            if kind.items is not None:
                yield "item", "", kind.items
        case UnionType() as kind:
            yield from (("variant", str(at), each.schema) for at, each in enumerate(kind.variants))
    yield from (("derived", "", each.schema) for each in schema.derived)


def _variant(row: Sequence[Variant], kind: ObjectType) -> Schema:
    """A combination, documented and called as its last variant is."""
    last = row[-1].schema
    title = last.type.name if isinstance(last.type, RefType) else last.title
    return Schema(type=kind, title=title, description=last.description, deprecated=last.deprecated)


def _vagueness(kind: SchemaType) -> int:
    """How little a type says: of types that all must fit, the one that says most is taken."""
    order: tuple[type[SchemaType], ...] = (NeverType, NullType, EnumType)
    return order.index(type(kind)) if type(kind) in order else len(order)


def _all_text(values: Sequence[object]) -> bool:
    return bool(values) and all(isinstance(value, str) for value in values)
