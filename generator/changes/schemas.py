"""How a schema changed, down to its fields; stops at named schemas that both versions have, which are compared once.

A change breaks callers when they send what is no longer taken, or get what they were not told of. Values and variants
that are new in answers break nobody: clients have to bear those.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from json import dumps
from typing import TypeAlias

from generator.changes.model import Change, Rule, Subject
from generator.changes.types import bounds_of, plain, told, way_between, way_of
from generator.changes.usage import Sides
from generator.ir import (
    ABSENT,
    Absent,
    Api,
    ArrayType,
    EnumType,
    IntersectionType,
    Json,
    ObjectType,
    Property,
    RefType,
    Schema,
    UnionType,
)

Pair: TypeAlias = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Spot:
    """Where two schemas are compared. `seen` are pairs of named schemas around it, so that recursion ends."""

    old: Api
    new: Api
    subject: Subject
    part: tuple[str, ...]
    sides: Sides
    field: str = ""
    seen: frozenset[Pair] = frozenset()

    def change(self, rule: Rule, is_breaking: bool, before: str = "", after: str = "") -> Change:
        """A change right here."""
        return Change(self.subject, rule, is_breaking, self.part, self.field, before, after)

    def inside(self, step: str, schema: Schema | None = None) -> Spot:
        """The spot of a field, or of items (`[]`)."""
        joint = "." if self.field and not step.startswith("[") else ""
        sides = self.sides if schema is None else self.sides.of(schema)
        return replace(self, field=f"{self.field}{joint}{step}", sides=sides)


def schema_changes(old: Schema, new: Schema, spot: Spot) -> Iterator[Change]:
    """Everything that changed between two schemas of the same place."""
    yield from _said_beside(old, new, spot)
    names = _name(old), _name(new)
    if names[0] and names[0] == names[1]:
        return
    if names[0] or names[1]:
        if names in spot.seen:
            return
        spot = replace(spot, seen=spot.seen | {names})
    yield from _resolved(spot.old.resolved(old), spot.new.resolved(new), spot)


def model_changes(name: str, spot: Spot) -> Iterator[Change]:
    """Everything that changed in a named schema that both versions have."""
    old, new = spot.old.schemas[name], spot.new.schemas[name]
    if isinstance(old.type, RefType) or isinstance(new.type, RefType):
        yield from schema_changes(old, new, spot)
    else:
        yield from _said_beside(old, new, spot)
        yield from _resolved(old, new, replace(spot, seen=frozenset({(name, name)})))


def _name(schema: Schema) -> str:
    return schema.type.name if isinstance(schema.type, RefType) else ""


def _said_beside(old: Schema, new: Schema, spot: Spot) -> Iterator[Change]:
    """What may stand beside a reference as well."""
    if new.deprecated and not old.deprecated:
        yield spot.change("deprecated", False)
    if old.nullable != new.nullable:
        breaks = spot.sides.answered if new.nullable else spot.sides.asked
        yield spot.change("null-added" if new.nullable else "null-removed", breaks)
    if old.default != new.default and (spot.sides.asked or not spot.sides.answered):
        yield spot.change("default-changed", False, _default(old.default), _default(new.default))


def _resolved(old: Schema, new: Schema, spot: Spot) -> Iterator[Change]:
    way = way_between(plain(old), plain(new))
    if way != "same":
        breaks = way == "other" or (spot.sides.asked if way == "narrower" else spot.sides.answered)
        yield spot.change("type-changed", breaks, told(plain(old)), told(plain(new)))
        if way == "other":
            return
    yield from _limits(old, new, spot)
    yield from _values(old, new, spot)
    match old.type, new.type:
        case ObjectType() as before, ObjectType() as after:
            yield from _objects(before, after, spot)
        case ArrayType() as before, ArrayType() as after:
            if before.items is not None and after.items is not None:
                yield from schema_changes(before.items, after.items, spot.inside("[]"))
            for at, (one, other) in enumerate(zip(before.prefix, after.prefix, strict=False)):
                yield from schema_changes(one, other, spot.inside(f"[{at}]"))
        case UnionType() as before, UnionType() as after:
            yield from _variants(before, after, spot)
        case IntersectionType(parts=before), IntersectionType(parts=after):
            for one, other in zip(before, after, strict=False):
                yield from schema_changes(one, other, spot)
        case _:
            pass


def _limits(old: Schema, new: Schema, spot: Spot) -> Iterator[Change]:
    for before, after in zip(bounds_of(plain(old)), bounds_of(plain(new)), strict=False):
        way = way_of(before, after)
        words = [f"{each.name} {each.value}" if each.value is not None else "" for each in (before, after)]
        if way == "narrower":
            yield spot.change("limit-tightened", spot.sides.asked, *words)
        elif way == "wider":
            yield spot.change("limit-loosened", False, *words)
        elif way == "other":
            yield spot.change("limit-changed", spot.sides.asked, *words)


def _values(old: Schema, new: Schema, spot: Spot) -> Iterator[Change]:
    """Values of closed lists; a list that any value has joined, or that has come, is a change of type."""
    match old.type, new.type:
        case EnumType(values=before), EnumType(values=after):
            was, now = ({_json(each.value): None for each in values} for values in (before, after))
            yield from (spot.change("value-removed", spot.sides.asked, value) for value in was if value not in now)
            yield from (spot.change("value-added", False, "", value) for value in now if value not in was)
        case EnumType(base=base), kind if not isinstance(kind, EnumType) and told(base) == told(kind):
            yield spot.change("type-changed", spot.sides.answered, "known values alone", f"any {told(kind)}")
        case kind, EnumType(base=base) if not isinstance(kind, EnumType) and told(base) == told(kind):
            yield spot.change("type-changed", spot.sides.asked, f"any {told(kind)}", "known values alone")
        case _:
            pass


def _objects(old: ObjectType, new: ObjectType, spot: Spot) -> Iterator[Change]:
    was, now = _fields(old), _fields(new)
    for name, before in was.items():
        inner = spot.inside(name, before.schema)
        if name not in now:
            yield inner.change("field-removed", True)
            continue
        after = now[name]
        inner = spot.inside(name, after.schema)
        if after.required and not before.required:
            yield inner.change("field-required", inner.sides.asked)
        elif before.required and not after.required:
            yield inner.change("field-optional", inner.sides.answered)
        yield from schema_changes(before.schema, after.schema, inner)
    for name, after in now.items():
        if name not in was:
            inner = spot.inside(name, after.schema)
            yield inner.change("field-added", after.required and inner.sides.asked, "", _need(after))
    if old.additional is not None and new.additional is not None:
        yield from schema_changes(old.additional, new.additional, spot.inside("*"))


def _fields(kind: ObjectType) -> Mapping[str, Property]:
    return {each.name: each for each in kind.properties}


def _need(field: Property) -> str:
    return "required" if field.required else "optional"


def _variants(old: UnionType, new: UnionType, spot: Spot) -> Iterator[Change]:
    was = {_key(each.schema, each.tags): each.schema for each in old.variants}
    now = {_key(each.schema, each.tags): each.schema for each in new.variants}
    for key, before in was.items():
        if key not in now:
            yield spot.change("variant-removed", spot.sides.asked, key)
        else:
            yield from schema_changes(before, now[key], spot)
    yield from (spot.change("variant-added", False, "", key) for key in now if key not in was)


def _key(schema: Schema, tags: tuple[str, ...]) -> str:
    """What tells a variant from the others in both versions: its name, its tags, or the kind of its values."""
    return _name(schema) or ", ".join(tags) or schema.title or told(plain(schema))


def _default(value: Json | Absent) -> str:
    return "" if value is ABSENT else _json(value)


def _json(value: Json | Absent) -> str:
    return dumps(value, ensure_ascii=False, default=str)
