"""Two types that a value must both fit, as one; knows no keyword and no reference."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from itertools import zip_longest
from math import lcm
from typing import TYPE_CHECKING

from generator.ir import (
    AnyType,
    ArrayType,
    BooleanType,
    EnumType,
    NeverType,
    NullType,
    NumberType,
    ObjectType,
    Property,
    Schema,
    SchemaType,
    StringType,
)
from generator.parse.scalars import Base, identity
from generator.source import Node

if TYPE_CHECKING:
    from generator.parse.schemas import Schemas


# Types that say no more than `type` itself.
BARE: tuple[SchemaType, ...] = (
    ObjectType(),
    ArrayType(),
    StringType(),
    NumberType(),
    NumberType(integer=True),
    BooleanType(),
)


@dataclass(eq=False)
class Intersecting:
    """Intersections for the schema at a node; `limits` collects keywords that could not be made one."""

    schemas: Schemas
    node: Node
    limits: list[str] = field(default_factory=list)

    def both(self, first: SchemaType, second: SchemaType) -> SchemaType | None:
        """The type of the values that fit both; None where there are none, or no one type says it."""
        match first, second:
            case (NeverType(), _) | (_, NeverType()):
                return NeverType()
            case (NullType(), NullType()) | (BooleanType(), BooleanType()):
                return first
            case ObjectType(), ObjectType():
                return self.objects([first, second])
            case ArrayType(), ArrayType():
                return self._arrays(first, second)
            case EnumType(), EnumType():
                return self._enums(first, second)
            case EnumType() as enum, (StringType() | NumberType() | BooleanType()) as base:
                return self._narrowed(enum, base)
            case (StringType() | NumberType() | BooleanType()) as base, EnumType() as enum:
                return self._narrowed(enum, base)
            case StringType(), StringType():
                return self._strings(first, second)
            case NumberType(), NumberType():
                return self._numbers(first, second)
            case _:
                return None

    def objects(self, parts: Sequence[ObjectType]) -> ObjectType:
        """One object of many: fields in order of first mention, each as all its mentions together say."""
        mentions: dict[str, list[Property]] = {}
        for part in parts:
            for prop in part.properties:
                mentions.setdefault(prop.name, []).append(prop)
        extra = {name for part in parts for name in part.required_extra}
        return ObjectType(
            properties=tuple([self._property(name, each, name in extra) for name, each in mentions.items()]),
            additional=self._schemas([part.additional for part in parts]),
            patterns=tuple([pattern for part in parts for pattern in part.patterns]),
            property_names=self._schemas([part.property_names for part in parts]),
            min_properties=_greatest([part.min_properties for part in parts]),
            max_properties=_least([part.max_properties for part in parts]),
            required_extra=tuple(
                dict.fromkeys(name for part in parts for name in part.required_extra if name not in mentions)
            ),
        )

    def _property(self, name: str, mentions: list[Property], required: bool) -> Property:
        required = required or any(mention.required for mention in mentions)
        if len(mentions) == 1:
            return mentions[0] if mentions[0].required == required else Property(name, mentions[0].schema, required)
        if all(mention.schema is mentions[0].schema for mention in mentions):
            return Property(name, mentions[0].schema, required)
        return Property(name, self.schemas.collided([mention.schema for mention in mentions], self.node), required)

    def _schemas(self, found: Sequence[Schema | None]) -> Schema | None:
        """The schema that several places together ask for; one that allows nothing wins."""
        said = [schema for schema in found if schema is not None]
        if len(said) < 2:
            return said[0] if said else None
        never = [schema for schema in said if isinstance(schema.type, NeverType)]
        return never[0] if never else self.schemas.collided(said, self.node)

    def _arrays(self, first: ArrayType, second: ArrayType) -> ArrayType:
        prefix = zip_longest(first.prefix, second.prefix)
        return ArrayType(
            items=self._schemas([first.items, second.items]),
            prefix=tuple([found for pair in prefix if (found := self._schemas(pair)) is not None]),
            min_items=_greatest([first.min_items, second.min_items]),
            max_items=_least([first.max_items, second.max_items]),
            unique_items=first.unique_items or second.unique_items,
        )

    def _enums(self, first: EnumType, second: EnumType) -> EnumType | None:
        """The values of both, told of as the later one does where it tells anything."""
        later = {identity(item.value): item for item in second.values}
        kept = [(item, later[key]) for item in first.values if (key := identity(item.value)) in later]
        values = [
            replace(new, description=new.description or old.description, name=new.name or old.name) for old, new in kept
        ]
        base = self._base(first.base, second.base)
        return EnumType(tuple(values), base) if values and base is not None else None

    def _narrowed(self, enum: EnumType, base: Base) -> EnumType | None:
        merged = self._base(enum.base, base)
        return replace(enum, base=merged) if merged is not None else None

    def _base(self, first: Base, second: Base) -> Base | None:
        match first, second:
            case AnyType(), _:
                return second
            case _, AnyType():
                return first
            case StringType(), StringType():
                return self._strings(first, second)
            case NumberType(), NumberType():
                return self._numbers(first, second)
            case _:
                return first if first == second else None

    def _strings(self, first: StringType, second: StringType) -> StringType:
        if first.pattern is not None and second.pattern not in (None, first.pattern):
            self.limits.append("pattern")
        return StringType(
            format=second.format or first.format,
            min_length=_greatest([first.min_length, second.min_length]),
            max_length=_least([first.max_length, second.max_length]),
            pattern=second.pattern if second.pattern is not None else first.pattern,
            content_encoding=second.content_encoding or first.content_encoding,
            content_media_type=second.content_media_type or first.content_media_type,
            content_schema=self._schemas([first.content_schema, second.content_schema]),
            binary=first.binary or second.binary,
        )

    def _numbers(self, first: NumberType, second: NumberType) -> NumberType:
        low = max(filter(None, (_lower(first), _lower(second))), default=None)
        high = min(filter(None, (_upper(first), _upper(second))), default=None)
        return NumberType(
            integer=first.integer or second.integer,
            format=second.format or first.format,
            minimum=low[0] if low else None,
            maximum=high[0] if high else None,
            exclusive_minimum=low is not None and low[1],
            exclusive_maximum=high is not None and not high[1],
            multiple_of=self._multiple(first.multiple_of, second.multiple_of),
        )

    def _multiple(self, first: int | Decimal | None, second: int | Decimal | None) -> int | Decimal | None:
        if first is None or second is None or first == second:
            return second if second is not None else first
        if isinstance(first, int) and isinstance(second, int):
            return lcm(first, second)
        self.limits.append("multipleOf")
        return second


def kind_name(kind: SchemaType) -> str:
    """What a message calls a type."""
    match kind:
        case NumberType(integer=True):
            return "integer"
        case EnumType(values=values) if len(values) == 1:
            return f"only {values[0].value!r}"
        case _:
            return type(kind).__name__.removesuffix("Type").lower()


def is_same(first: SchemaType, second: SchemaType) -> bool:
    """Whether two types are equal; parts that are equal but not one object count as different.

    Merged types share their parts, and comparing these in full could take time without end.
    """
    match first, second:
        case ObjectType(), ObjectType():
            return _counts(first) == _counts(second) and _are_one(_schemas_of(first), _schemas_of(second))
        case ArrayType(), ArrayType():
            plain, other = replace(first, items=None, prefix=()), replace(second, items=None, prefix=())
            return plain == other and _are_one([first.items, *first.prefix], [second.items, *second.prefix])
        case StringType(), StringType() if first.content_schema is not second.content_schema:
            return False
        case _:
            return first == second


def _counts(kind: ObjectType) -> tuple[object, ...]:
    names = [(prop.name, prop.required) for prop in kind.properties]
    patterns = [pattern for pattern, _ in kind.patterns]
    return names, patterns, kind.min_properties, kind.max_properties, kind.required_extra


def _schemas_of(kind: ObjectType) -> list[Schema | None]:
    properties = [prop.schema for prop in kind.properties]
    return [*properties, *(schema for _, schema in kind.patterns), kind.additional, kind.property_names]


def _are_one(first: Sequence[Schema | None], second: Sequence[Schema | None]) -> bool:
    return len(first) == len(second) and all(one is other for one, other in zip(first, second, strict=True))


def _greatest(bounds: Sequence[int | None]) -> int | None:
    return max((bound for bound in bounds if bound is not None), default=None)


def _least(bounds: Sequence[int | None]) -> int | None:
    return min((bound for bound in bounds if bound is not None), default=None)


def _lower(kind: NumberType) -> tuple[int | Decimal, bool] | None:
    """A lower bound that sorts by strictness: of equal ones the exclusive one is greater."""
    return (kind.minimum, kind.exclusive_minimum) if kind.minimum is not None else None


def _upper(kind: NumberType) -> tuple[int | Decimal, bool] | None:
    """An upper bound that sorts by strictness: of equal ones the exclusive one (False) is less."""
    return (kind.maximum, not kind.exclusive_maximum) if kind.maximum is not None else None
