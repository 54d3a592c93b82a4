"""Sampler: believable values that their schemas accept, the author's own first; the same on every run."""

from collections.abc import Iterable, Mapping
from typing import Final

from generator.conformance import Conformance, Direction
from generator.ir import ABSENT, NOWHERE, Absent, Api, Example, Json, Location, Media, Parameter, RefType, Schema
from generator.names import words
from generator.samples.authored import Authored
from generator.samples.believable import Hint, is_known, noun
from generator.samples.report import Report
from generator.samples.search import Search, Suits
from generator.samples.streams import streamed


class Sampler:
    """Makes the values that snippets, pages and the contract server show.

    `problems` collects what the author of the spec wrote as an example and its schema refuses, and schemas for
    which no fitting value was found; each once, in the order in which they came up. Values are shared between
    calls: they are not to be changed.
    """

    def __init__(self, api: Api, conformance: Conformance) -> None:
        report = Report()
        self.problems: list[tuple[Location, str]] = report.problems
        self._api = api
        self._authored = Authored(api, conformance, report)
        tags = _tags(api)
        self._names = {schema.at: name for name, schema in api.schemas.items()}
        self._searches: Mapping[Direction, Search] = {
            "request": Search(self._authored, "request", tags),
            "response": Search(self._authored, "response", tags),
        }
        self._values: dict[tuple[Location, Direction, Hint, Suits], Json | Absent] = {}

    def value(self, schema: Schema, direction: Direction, *, name: str = "", owner: str = "") -> Json:
        """A value for the schema, with what a message of that direction has: a request shows what is required and
        a few plain fields, a response everything down to a bounded depth and about 150 lines.

        `name` is the field or parameter that the value is for, `owner` the resource it belongs to: hints at what
        is meant. Where no value can fit, the nearest one is returned and `problems` says so; null if there is none.
        """
        made = self._made(schema, direction, Hint(name, owner), _suits_anything)
        return None if made is ABSENT else made

    def media(self, media: Media, direction: Direction, example: str = "") -> Example:
        """The example of that name, or the first that fits, or one that is made.

        Its `value` is the value in memory; `serialized` is set instead where the author gave the text itself, and
        for streams: the text of a few events or lines. A media type without a schema and examples has neither.
        """
        named = [candidate for candidate in media.examples if candidate.name == example]
        for candidate in (*named, *(other for other in media.examples if other not in named)):
            fitting = self._authored.of_media(media, candidate, direction)
            if fitting is not None:
                return streamed(media, fitting)
        schema = media.item_schema if media.stream and media.item_schema is not None else media.schema
        if schema is None:
            return Example("")
        return streamed(media, Example("", self.value(schema, direction)))

    def parameter(self, parameter: Parameter, example: str = "", *, owner: str = "") -> Json:
        """A value for a parameter or header: the example of that name, or the first that fits, or one that is made.

        In a path it is not empty nor dots alone, and has no slash unless the author wrote it; in a header it is
        printable ASCII; both as far as the schema lets them. `owner` is the resource that the parameter belongs to.
        """
        suits = _SUITS[parameter.location]
        suits_authored = _can_stand_in_path if parameter.location == "path" else suits
        named = [candidate for candidate in parameter.examples if candidate.name == example]
        for candidate in (*named, *parameter.examples):
            fitting = self._authored.of_place(parameter.schema, candidate, "request")
            if fitting is not None and fitting.value is not ABSENT and suits_authored(fitting.value):
                return fitting.value
        made = self._made(parameter.schema, "request", _parameter_hint(parameter, owner), suits)
        return None if made is ABSENT else made

    def _made(self, schema: Schema, direction: Direction, hint: Hint, suits: Suits) -> Json | Absent:
        """The value, made once for every place that asks for the same."""
        while isinstance(schema.type, RefType) and not schema.examples and schema.default is ABSENT:
            schema = self._api.schemas[schema.type.name]
        search = self._searches[direction]
        name = self._names.get(schema.at, "")
        if schema.at == NOWHERE:
            return search.value(schema, hint, suits)
        key = (schema.at, direction, hint, suits)
        if key not in self._values:
            self._values[key] = search.value(schema, hint, suits, name)
        return self._values[key]


def owner_of(segments: Iterable[str]) -> str:
    """The resource that fixed segments of a path lead to: `sandbox` of `v1`, `sandboxes`; empty when none."""
    named = [noun(segment) for segment in segments]
    return next((name for name in reversed(named) if name), "")


def _parameter_hint(parameter: Parameter, owner: str) -> Hint:
    """A path parameter that is called like its resource is the resource's id: `/people/{person}`."""
    told = words(parameter.name)
    is_id = parameter.location == "path" and told[-1:] == (owner,) and not is_known(parameter.name)
    return Hint(f"{parameter.name}_id" if is_id else parameter.name, owner)


def _tags(api: Api) -> dict[str, tuple[str, str]]:
    """The discriminator, its name and value, of each schema that derives from another."""
    tags: dict[str, tuple[str, str]] = {}
    for schema in api.schemas.values():
        for variant in schema.derived:
            if isinstance(variant.schema.type, RefType) and variant.tags:
                tags.setdefault(variant.schema.type.name, (schema.discriminator, variant.tags[0]))
    return tags


def _suits_path(value: Json) -> bool:
    return _can_stand_in_path(value) and not (isinstance(value, str) and ("/" in value or "\\" in value))


def _can_stand_in_path(value: Json) -> bool:
    """Whether the value makes a segment of its own: URL parsers drop those of dots alone, even encoded ones."""
    return value is not None and value not in ("", ".", "..", [], {})


def _suits_header(value: Json) -> bool:
    if isinstance(value, str):
        return value.isascii() and value.isprintable() and value == value.strip() and value != ""
    return value is not None


def _suits_query(value: Json) -> bool:
    return value is not None


def _suits_anything(_: Json) -> bool:
    return True


_SUITS: Final[Mapping[str, Suits]] = {
    "path": _suits_path,
    "header": _suits_header,
    "cookie": _suits_header,
    "query": _suits_query,
    "querystring": _suits_anything,
}
