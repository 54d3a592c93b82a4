"""The examples and defaults that the author of a spec wrote, those that fit their schema; makes no values."""

import json
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Final, TypeAlias

from generator.conformance import Conformance, Direction, Misfit
from generator.ir import ABSENT, NOWHERE, Absent, Api, Example, Json, Location, Media, Schema
from generator.samples.report import Report, in_words
from generator.samples.stripped import stripped

_MOST_DIGITS: Final = 4000

# What tells a reader something, and what does not: null and emptiness.
Written: TypeAlias = tuple[tuple[Json, ...], tuple[Json, ...]]


@dataclass(slots=True)
class Authored:
    """Reads examples of `api`, each checked once; those that do not fit are reported and left out."""

    api: Api
    conformance: Conformance
    report: Report
    known: dict[tuple[Location, Direction], Written] = field(default_factory=dict)

    def misfits(self, schema: Schema, value: Json, direction: Direction) -> tuple[Misfit, ...]:
        """Why the value does not fit; nothing for a schema that stands nowhere in the spec."""
        return () if schema.at == NOWHERE else self.conformance.misfits(schema.at, value, direction)

    def of_schema(self, schema: Schema, direction: Direction) -> Written:
        """The schema's own examples and its default, as messages of that direction have them."""
        if not schema.examples and schema.default is ABSENT:
            return (), ()
        if schema.at == NOWHERE:
            return self._read(schema, direction)
        key = (schema.at, direction)
        if key not in self.known:
            self.known[key] = self._read(schema, direction)
        return self.known[key]

    def _read(self, schema: Schema, direction: Direction) -> Written:
        good: list[Json] = []
        dull: list[Json] = []
        for value in schema.examples:
            misfits = self.misfits(schema, value, direction)
            if misfits:
                self.report.tell(schema.at, f"the example {in_words(misfits)}")
            else:
                (dull if value is None or value == "" else good).append(self._shown(schema, value, direction))
        default = schema.default
        if default is not ABSENT and not self.misfits(schema, default, direction):
            (dull if default is None or default in ("", [], {}) else good).append(default)
        return tuple(good), tuple(dull)

    def of_media(self, media: Media, example: Example, direction: Direction) -> Example | None:
        """An example of a media type as messages of that direction have it; None for one that cannot be used.

        Text is taken for what is sent, where the type is not JSON and the schema asks for something else.
        """
        if example.value is ABSENT or media.schema is None:
            return example if example.value is not ABSENT or example.serialized is not None else None
        if isinstance(example.value, str) and not _is_json(media) and self._misfits_text(media.schema, example.value):
            return replace(example, value=ABSENT, serialized=example.value)
        schema = media.schema
        if media.stream and isinstance(example.value, list) and media.item_schema is not None:
            return example
        return self.of_place(schema, example, direction)

    def of_place(self, schema: Schema, example: Example, direction: Direction) -> Example | None:
        """An Example Object beside a schema; None for one that does not fit, or has no value."""
        value = example.value
        if value is ABSENT:
            return None
        misfits = self.misfits(schema, value, direction)
        if misfits:
            self.report.tell(example.at if example.at != NOWHERE else schema.at, f"the example {in_words(misfits)}")
            value = _parsed(value)
            if value is ABSENT or self.misfits(schema, value, direction):
                return None
        shown = self._shown(schema, value, direction)
        return example if shown is example.value else replace(example, value=shown)

    def _shown(self, schema: Schema, value: Json, direction: Direction) -> Json:
        """The value without what messages of that direction do without, if it still fits then."""
        shown = stripped(self.api, schema, value, direction)
        return value if shown is not value and self.misfits(schema, shown, direction) else shown

    def _misfits_text(self, schema: Schema, text: str) -> bool:
        return bool(self.misfits(schema, text, "request"))


def _is_json(media: Media) -> bool:
    name = media.media_type.partition(";")[0].strip().lower()
    return name.endswith(("/json", "+json")) or name.startswith("multipart/")


def _parsed(value: Json) -> Json | Absent:
    """What JSON text stands for that was written where the value itself belongs; ABSENT for other text."""
    if not isinstance(value, str) or value.lstrip()[:1] not in ("{", "["):
        return ABSENT
    try:
        parsed: Json = json.loads(value, parse_float=_decimal, parse_constant=_refused)
    except (ValueError, RecursionError, ArithmeticError):
        return ABSENT
    return parsed


def _decimal(text: str) -> Decimal:
    """A number within the bounds that those of specifications have."""
    value = Decimal(text)
    if abs(value.adjusted()) > _MOST_DIGITS:
        raise ValueError("a number that nobody means")
    return value


def _refused(constant: str) -> Json:
    raise ValueError(f"{constant} is no JSON")
