"""Makes values of a schema, one candidate after the other, the most believable first; validates nothing."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import assert_never

from generator.conformance import Direction
from generator.ir import (
    ABSENT,
    Absent,
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
from generator.samples.authored import Authored
from generator.samples.believable import Hint, flag, is_known, noun, text
from generator.samples.objects import ANYTHING, objects, placed
from generator.samples.scalars import numbers, strings
from generator.samples.shapes import Leaf, leaves, merged
from generator.samples.vocabulary import CONTAINERS

Path = tuple[str | int, ...]
_COMBINATIONS = 24
_MOST_ITEMS = 1000


class TooBig(Exception):
    """The value takes more than its bounds allow."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much of what is optional is shown: objects down to `depth`, `width` fields each; `fuel` ends it all."""

    depth: int
    width: int
    fuel: int


@dataclass(slots=True)
class Choices:
    """What was found out about a value, by the path in it: which candidate to take, what to add and leave out."""

    taken: dict[Path, int] = field(default_factory=dict)
    forced: set[Path] = field(default_factory=set)
    omitted: set[Path] = field(default_factory=set)
    # What was found while making it: fields that may be left out, places that have no candidate left.
    optional: set[Path] = field(default_factory=set)
    exhausted: set[Path] = field(default_factory=set)


NO_HINT = Hint()


@dataclass(frozen=True, slots=True)
class Spot:
    """Where in the value something is made: its hint, what its fields belong to, the refs it lies in."""

    path: Path = ()
    hint: Hint = NO_HINT
    subject: str = ""
    depth: int = 0
    refs: frozenset[str] = frozenset()
    ref: str = ""

    def entered(self, name: str) -> "Spot":
        """Behind a ref. Its name tells more than the field's where only it is known, or there is no field."""
        subject = noun(name) or self.subject
        told = name if not self.hint.name or (is_known(name) and not is_known(self.hint.name)) else self.hint.name
        hint = Hint(told, self.hint.noun or subject, self.hint.index)
        return replace(self, refs=self.refs | {name}, ref=name, subject=subject, hint=hint)

    def child(self, name: str) -> "Spot":
        """A field of the object here."""
        hint = Hint(name, self.subject, self.hint.index)
        subject = noun(name) or self.subject
        return Spot((*self.path, name), hint, subject, self.depth + 1, self.refs)

    def item(self, index: int) -> "Spot":
        """An item of the list here."""
        return replace(self, path=(*self.path, index), hint=replace(self.hint, index=self.hint.index + index))


@dataclass(slots=True)
class Maker:
    """Makes one value; `tags` has the discriminator, name and value, of each derived schema."""

    authored: Authored
    direction: Direction
    tags: Mapping[str, tuple[str, str]]
    bounds: Bounds
    choices: Choices
    spent: int = 0

    @property
    def api(self) -> Api:
        """The Api whose schemas are meant."""
        return self.authored.api

    def made(self, schema: Schema, spot: Spot) -> Json | Absent:
        """The candidate that `choices` asks for, the last one where there are fewer; ABSENT where no value exists."""
        wanted = self.choices.taken.get(spot.path, 0)
        value: Json | Absent = ABSENT
        for index, candidate in enumerate(self.candidates(schema, spot)):
            value = candidate
            if index == wanted:
                return value
        self.choices.exhausted.add(spot.path)
        return value

    def candidates(self, schema: Schema, spot: Spot) -> Iterator[Json]:
        """Values for the schema: the author's, then made ones, then null and the author's that tell nothing."""
        self._spend()
        good, dull = self.authored.of_schema(schema, self.direction)
        start = spot.hint.index % len(good) if good else 0
        yield from (*good[start:], *good[:start])
        yield from self._by_type(schema, spot)
        if schema.nullable:
            yield None
        yield from dull

    def _spend(self) -> None:
        self.spent += 1
        if self.spent > self.bounds.fuel:
            raise TooBig

    def _by_type(self, schema: Schema, spot: Spot) -> Iterator[Json]:
        match schema.type:
            case RefType(name=name):
                if name not in spot.refs:
                    yield from self.candidates(self.api.schemas[name], spot.entered(name))
            case UnionType():
                yield from self._union(schema.type, spot)
            case IntersectionType(parts=parts):
                for chosen in islice(leaves(self.api, parts, spot.refs), _COMBINATIONS):
                    yield from self._intersection(chosen, spot, schema)
            case ObjectType():
                yield from self._derived(schema, spot)
                yield from objects(self, schema.type, spot, schema)
            case ArrayType():
                yield from self._arrays(schema.type, spot, schema)
            case StringType():
                yield from strings(schema.type, spot.hint)
            case NumberType():
                yield from numbers(schema.type, spot.hint)
            case BooleanType():
                yield from (flag(spot.hint), not flag(spot.hint))
            case EnumType(values=values):
                start = spot.hint.index % len(values) if values else 0
                ordered = [item.value for item in (*values[start:], *values[:start])]
                yield from sorted(ordered, key=lambda value: (value is None, value == ""))
            case AnyType():
                yield from _anything(spot.hint)
            case NullType():
                yield None
            case NeverType():
                return
            case _:
                assert_never(schema.type)

    def _derived(self, schema: Schema, spot: Spot) -> Iterator[Json]:
        """Values of the schemas that derive from this one: what stands for any of them is one of them."""
        for variant in schema.derived[:_COMBINATIONS]:
            for value in self.candidates(variant.schema, spot):
                yield _tagged(value, schema.discriminator, variant.tags[0] if variant.tags else "")

    def _union(self, kind: UnionType, spot: Spot) -> Iterator[Json]:
        """The best value of each variant in turn, then the second best; those that are only null come last."""
        ordered = sorted(kind.variants, key=lambda variant: isinstance(variant.schema.type, NullType))
        open_ones = [(self.candidates(variant.schema, spot), variant.tags) for variant in ordered]
        while open_ones:
            left = []
            for values, tags in open_ones:
                value = next(values, ABSENT)
                if value is not ABSENT:
                    left.append((values, tags))
                    yield _tagged(value, kind.discriminator, tags[0] if tags else "")
            open_ones = left

    def _intersection(self, chosen: tuple[Leaf, ...], spot: Spot, schema: Schema) -> Iterator[Json]:
        refs = spot.refs.union(*(leaf.refs for leaf in chosen))
        within = replace(spot, refs=refs)
        kinds = [leaf.schema.type for leaf in chosen if isinstance(leaf.schema.type, ObjectType)]
        if kinds:
            tags = tuple((leaf.discriminator, leaf.tag) for leaf in chosen)
            yield from (_all_tagged(value, tags) for value in objects(self, merged(kinds), within, schema))
            return
        telling = [leaf for leaf in chosen if not isinstance(leaf.schema.type, AnyType)]
        for leaf in telling or chosen:
            yield from self.candidates(leaf.schema, within)

    def _arrays(self, kind: ArrayType, spot: Spot, schema: Schema) -> Iterator[Json]:
        """A list of as few items as tell what it holds; then an empty one, and a longer one."""
        least, most = kind.min_items or 0, _MOST_ITEMS if kind.max_items is None else kind.max_items
        if least > _MOST_ITEMS:
            return
        usual = max(least, len(kind.prefix), 1 if kind.items is not None else 0)
        for count in dict.fromkeys((min(usual, most), least, min(usual + 1, most))):
            items = self._items(kind, spot, count, schema)
            if items is not None and least <= len(items) <= most:
                yield items

    def _items(self, kind: ArrayType, spot: Spot, count: int, whole: Schema) -> list[Json] | None:
        """So many items, each unlike the others where they must be; None where an item has no value."""
        items: list[Json] = []
        seen: set[str] = set()
        for index in range(count):
            schema = kind.prefix[index] if index < len(kind.prefix) else kind.items or ANYTHING
            schema = placed(schema, whole)
            here = spot.item(index)
            value = self._fresh(schema, here, seen) if kind.unique_items else self.made(schema, here)
            if value is ABSENT:
                return items if items else None
            items.append(value)
        return items

    def _fresh(self, schema: Schema, spot: Spot, seen: set[str]) -> Json | Absent:
        """The first candidate that is not in the list yet."""
        value = self.made(schema, spot)
        if value is not ABSENT and (key := _key(value)) not in seen:
            seen.add(key)
            return value
        for candidate in self.candidates(schema, spot):
            if (key := _key(candidate)) not in seen:
                seen.add(key)
                return candidate
        return ABSENT


def _tagged(value: Json, discriminator: str, tag: str) -> Json:
    """An object with the tag that chooses its variant."""
    if not discriminator or not tag or not isinstance(value, dict) or value.get(discriminator) == tag:
        return value
    return {**value, discriminator: tag} if discriminator in value else {discriminator: tag, **value}


def _all_tagged(value: Json, tags: tuple[tuple[str, str], ...]) -> Json:
    for discriminator, tag in tags:
        value = _tagged(value, discriminator, tag)
    return value


def _anything(hint: Hint) -> Iterator[Json]:
    """For a field of which only the name is known."""
    if hint.words[-1:] == () or hint.words[-1] in CONTAINERS:
        yield {}
    yield from (text(hint), {}, 1, [], True, None)


def _key(value: Json) -> str:
    """Equal for values that JSON Schema holds to be equal, near enough: 1 and 1.0 differ."""
    return json.dumps(value, sort_keys=True, default=str)
