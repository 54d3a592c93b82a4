"""Makes objects: which fields are shown, which keys a map has, how the bounds on their number are kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from generator.conformance.patterns import matches
from generator.ir import ABSENT, NOWHERE, Absent, AnyType, Json, NeverType, ObjectType, Property, Schema, StringType
from generator.names import words
from generator.samples import pattern
from generator.samples.believable import Hint, singular
from generator.samples.scalars import strings
from generator.samples.shapes import flagged, is_list_of_scalars, is_map, is_scalar
from generator.samples.vocabulary import KEYS

if TYPE_CHECKING:
    from generator.samples.maker import Maker, Spot

ANYTHING = Schema(type=AnyType())
_MOST_FIELDS = 200
# A request without a required or plain field shows some of the others, or it would show nothing.
_SHOWN_ANYWAY = 3


def objects(maker: Maker, kind: ObjectType, spot: Spot, whole: Schema) -> Iterator[dict[str, Json]]:
    """An object with what is worth showing, then one with what is required alone; `whole` is the schema of `kind`."""
    full = _Writing(maker, kind, spot, whole).written(optional=True)
    if full is not None:
        yield full
    bare = _Writing(maker, kind, spot, whole).written(optional=False)
    if bare is not None and bare != full:
        yield bare


def placed(inner: Schema, whole: Schema) -> Schema:
    """The schema of a part, standing nowhere if it was put together from several and only says where the whole is."""
    return replace(inner, at=NOWHERE) if inner.at == whole.at else inner


class _Writing:
    """One object on its way: `made` holds the fields so far."""

    def __init__(self, maker: Maker, kind: ObjectType, spot: Spot, whole: Schema) -> None:
        self.maker, self.kind, self.spot, self.whole = maker, kind, spot, whole
        self.made: dict[str, Json] = {}

    def written(self, *, optional: bool) -> dict[str, Json] | None:
        """The object; None where something required has no value."""
        listed = {field.name: field for field in self.kind.properties}
        for field in listed.values():
            if self._is_wanted(field, optional=optional) and not self._add(field) and field.required:
                return None
        for name in self._unlisted(listed):
            if not self._add(Property(name, self._unlisted_schema(name), required=True)):
                return None
        if not self.made and optional and self.maker.direction == "request":
            self._add_some(_SHOWN_ANYWAY)
        if optional and is_map(self.kind) and self.spot.depth <= self.maker.bounds.depth:
            self._add_entry(0)
        self._fill()
        return self._trimmed(listed)

    def _is_wanted(self, field: Property, *, optional: bool) -> bool:
        choices, path = self.maker.choices, (*self.spot.path, field.name)
        if path in choices.forced:
            return True
        if self._is_hidden(field):
            return False
        if field.required:
            return True
        choices.optional.add(path)
        return optional and path not in choices.omitted and self._is_shown(field)

    def _is_hidden(self, field: Property) -> bool:
        """Whether messages of this direction do without the field."""
        flag = "read_only" if self.maker.direction == "request" else "write_only"
        return flagged(self.maker.api, field.schema, flag)

    def _is_shown(self, field: Property) -> bool:
        bounds, api = self.maker.bounds, self.maker.api
        deep = self.spot.depth >= bounds.depth
        if len(self.made) >= bounds.width:
            return False
        if self.maker.direction == "response":
            return not deep or is_scalar(api, field.schema)
        if deep or field.schema.deprecated:
            return False
        plain = is_scalar(api, field.schema) or (is_list_of_scalars(api, field.schema) and bool(field.schema.examples))
        return plain and not isinstance(field.schema.type, NeverType)

    def _add(self, field: Property) -> bool:
        if len(self.made) >= _MOST_FIELDS * 10:
            return False
        value = self._tag(field)
        if value is ABSENT:
            value = self.maker.made(placed(field.schema, self.whole), self.spot.child(field.name))
        if value is not ABSENT:
            self.made[field.name] = value
        return value is not ABSENT

    def _tag(self, field: Property) -> Json | Absent:
        """What a discriminator says of the schema that was entered last; ABSENT where it leaves the value open."""
        name, tag = self.maker.tags.get(self.spot.ref, (self.whole.discriminator, self.spot.ref))
        is_open = isinstance(field.schema.type, StringType) and not field.schema.examples
        return tag if field.name == name and tag and is_open else ABSENT

    def _add_some(self, count: int) -> None:
        """The first optional fields that have a value, whatever they are."""
        if self.spot.depth > self.maker.bounds.depth:
            return
        for field in self.kind.properties:
            path = (*self.spot.path, field.name)
            if len(self.made) < count and not self._is_hidden(field) and path not in self.maker.choices.omitted:
                self._add(field)

    def _unlisted(self, listed: dict[str, Property]) -> Iterator[str]:
        """Names that must be there although no field is listed under them."""
        here = self.spot.path
        forced = sorted(str(path[-1]) for path in self.maker.choices.forced if path[:-1] == here)
        yield from (name for name in dict.fromkeys((*self.kind.required_extra, *forced)) if name not in listed)

    def _unlisted_schema(self, name: str) -> Schema:
        for key, schema in self.kind.patterns:
            if matches(key, name):
                return schema
        return self.kind.additional or ANYTHING

    def _add_entry(self, index: int) -> bool:
        """A field of a map: its key from the patterns, the type of names, or the name of the map."""
        for key_pattern, schema in self.kind.patterns:
            if any(key not in self.made and self._add(Property(key, schema)) for key in _keys_like(key_pattern, index)):
                return True
        schema = self.kind.additional or ANYTHING
        if isinstance(schema.type, NeverType):
            return False
        free = isinstance(schema.type, AnyType)
        last = (words(self.spot.hint.name) or ("",))[-1]
        if free and index == 0 and last not in KEYS and not self.kind.min_properties:
            return False
        return any(key not in self.made and self._add(Property(key, schema)) for key in self._keys(index))

    def _keys(self, index: int) -> Iterator[str]:
        told = words(self.spot.hint.name)
        usual = KEYS.get(told[-1]) if told else None
        key = usual or (f"{singular(told[-1])}_1" if told else "key_1")
        hint = Hint(key, self.spot.subject, index)
        names = self.maker.api.resolved(self.kind.property_names).type if self.kind.property_names else None
        if isinstance(names, StringType):
            yield from strings(names, hint)
        elif self.kind.property_names is not None:
            values = self.maker.candidates(self.kind.property_names, self.spot.child(key))
            yield from (value for value in values if isinstance(value, str))
        else:
            yield key if index == 0 else f"{key.removesuffix('_1')}_{index + 1}"

    def _fill(self) -> None:
        """Further fields until there are enough."""
        least = min(self.kind.min_properties or 0, _MOST_FIELDS)
        if len(self.made) < least:
            self._add_optional(least)
        index = 0
        while len(self.made) < least and index < 2 * _MOST_FIELDS:
            self._add_entry(index)
            index += 1

    def _add_optional(self, least: int) -> None:
        for field in self.kind.properties:
            path = (*self.spot.path, field.name)
            skipped = field.name in self.made or self._is_hidden(field) or path in self.maker.choices.omitted
            if len(self.made) < least and not skipped:
                self._add(field)

    def _trimmed(self, listed: dict[str, Property]) -> dict[str, Json] | None:
        """Without the last optional fields where there are too many; None where too few are left."""
        most = self.kind.max_properties
        for name in reversed(list(self.made)) if most is not None else ():
            forced = (*self.spot.path, name) in self.maker.choices.forced
            required = (name in listed and listed[name].required) or name in self.kind.required_extra
            if most is not None and len(self.made) > most and not required and not forced:
                del self.made[name]
        if len(self.made) < min(self.kind.min_properties or 0, _MOST_FIELDS):
            return None
        return self.made


def _keys_like(key_pattern: str, index: int) -> Iterator[str]:
    """Keys that match a pattern, and some that go on behind what it asks for."""
    found = list(pattern.samples(key_pattern))
    yield from found
    longer = (f"{key}{end}" for key in found[:1] for end in ("team", "region", str(index + 1)))
    yield from (key for key in longer if matches(key_pattern, key))
