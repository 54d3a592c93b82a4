"""Samples as a program would hold and write them, and cut down to what must be said; makes none of its own."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import Final

from generator.conformance import Conformance, Direction
from generator.ir import ABSENT, Example, Json, Media, Parameter, Schema
from generator.samples import Sampler
from generator.surface import Method

_DATE_TIME: Final = re.compile(r"\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d{1,6})?([Zz]|[+-]\d\d:\d\d)")


class UsualSampler(Sampler):
    """The samples of another sampler, numbers and times spelled as a program spells them.

    `1.50` is the float 1.5 and `2024-01-01T00:00:00.5Z` the time `2024-01-01T00:00:00.500000Z`: who holds these in
    variables sends them so, and a request can be compared to the letter. Numbers that no float holds stay as they are.
    """

    def __init__(self, sampler: Sampler) -> None:
        self._sampler = sampler
        self.problems = sampler.problems

    def value(self, schema: Schema, direction: Direction, *, name: str = "", owner: str = "") -> Json:
        """A value for the schema."""
        return usual(self._sampler.value(schema, direction, name=name, owner=owner))

    def media(self, media: Media, direction: Direction, example: str = "") -> Example:
        """The example of that name, or the first that fits, or one that is made."""
        found = self._sampler.media(media, direction, example)
        return found if found.value is ABSENT else replace(found, value=usual(found.value))

    def parameter(self, parameter: Parameter, example: str = "", *, owner: str = "") -> Json:
        """A value for a parameter."""
        return usual(self._sampler.parameter(parameter, example, owner=owner))


class RequiredSampler(UsualSampler):
    """The samples for the body of one method with no more fields than it must have.

    Where the schema asks for more than it lists as required (a condition, a least number of fields), the first
    optional fields that make it fit are there too.
    """

    def __init__(self, sampler: Sampler, method: Method, conformance: Conformance) -> None:
        super().__init__(sampler)
        self._plan = method.body if method.body is not None and method.body.flat else None
        self._required = [each.wire for each in method.arguments if each.place == "body" and each.required]
        self._conformance = conformance

    def media(self, media: Media, direction: Direction, example: str = "") -> Example:
        """The example; of the method's own body, as little of it as will do."""
        found = super().media(media, direction, example)
        schema = media.schema
        if self._plan is None or media is not self._plan.media or direction != "request" or schema is None:
            return found
        whole = found.value if found.value is not ABSENT else self.value(schema, "request")
        if not isinstance(whole, dict):
            return found
        return Example(found.name, self._least(schema, whole))

    def _least(self, schema: Schema, whole: dict[str, Json]) -> dict[str, Json]:
        chosen = [name for name in self._required if name in whole]
        for more in (None, *(name for name in whole if name not in chosen)):
            chosen += [more] if more is not None else []
            kept = {name: value for name, value in whole.items() if name in chosen}
            if self._conformance.fits(schema.at, kept, "request"):
                return kept
        return whole


def usual(value: Json) -> Json:
    """The value with its numbers and times as a program writes them."""
    match value:
        case dict():
            return {key: usual(item) for key, item in value.items()}
        case list():
            return [usual(item) for item in value]
        case Decimal():
            return _number(value)
        case str():
            return _time(value) if _DATE_TIME.fullmatch(value) else value
        case _:
            return value


def _number(value: Decimal) -> Decimal:
    try:
        spelled = Decimal(repr(float(value)))
    except OverflowError:
        return value
    return spelled if spelled == value else value


def _time(text: str) -> str:
    try:
        told = datetime.fromisoformat(text.upper())
    except ValueError:
        return text
    return told.isoformat().replace("+00:00", "Z")
