"""Sampler: believable values that their schemas accept, the author's own first; the same on every run."""

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from generator.conformance import Conformance, Direction, Misfit
from generator.ir import ABSENT, NOWHERE, Absent, Api, Example, Json, Location, Media, Parameter, Schema
from generator.samples.believable import Hint, noun
from generator.samples.maker import Bounds, Choices, Maker, Spot, TooBig
from generator.samples.repair import Repair
from generator.samples.shapes import lines
from generator.samples.streams import streamed
from generator.samples.stripped import stripped

_MOST_LINES: Final = 150
_ROUNDS: Final = 60
# From what a reader would like to see down to what must be there; the first that is short enough is taken.
_BOUNDS: Final[Mapping[Direction, tuple[Bounds, ...]]] = {
    "request": (Bounds(3, 10, 600), Bounds(1, 10, 600), Bounds(0, 0, 20_000)),
    "response": (
        *(Bounds(6, 99, 600), Bounds(3, 99, 600), Bounds(2, 40, 600), Bounds(1, 40, 600), Bounds(1, 12, 900)),
        Bounds(0, 0, 20_000),
    ),
}


class Sampler:
    """Makes the values that snippets, pages and the contract server show.

    `problems` collects what the author of the spec wrote as an example and its schema refuses, and schemas for
    which no fitting value was found; each once, in the order in which they came up. Values are shared between
    calls: they are not to be changed.
    """

    def __init__(self, api: Api, conformance: Conformance) -> None:
        self.problems: list[tuple[Location, str]] = []
        self._api = api
        self._conformance = conformance
        self._told: set[tuple[Location, str]] = set()
        self._values: dict[tuple[Location, Direction, str, str], Json | Absent] = {}
        self._authored: dict[tuple[Location, Direction], tuple[tuple[Json, ...], tuple[Json, ...]]] = {}

    def value(self, schema: Schema, direction: Direction, *, name: str = "", owner: str = "") -> Json:
        """A value for the schema, with what a message of that direction has: a request shows what is required and
        a few plain fields, a response everything down to a bounded depth and about 150 lines.

        `name` is the field or parameter that the value is for, `owner` the resource it belongs to: hints at what
        is meant. Where no value can fit, the nearest one is returned and `problems` says so; null if there is none.
        """
        key = (schema.at, direction, name, owner)
        if schema.at == NOWHERE or key not in self._values:
            made = self._bounded(schema, direction, Hint(name, owner), lambda _: True)
            if schema.at == NOWHERE:
                return None if made is ABSENT else made
            self._values[key] = made
        value = self._values[key]
        return None if value is ABSENT else value

    def media(self, media: Media, direction: Direction, example: str = "") -> Example:
        """The example of that name, or the first that fits, or one that is made.

        Its `value` is the value in memory; `serialized` is set instead where the author gave the text itself, and
        for streams: the text of a few events or lines. A media type without a schema and examples has neither.
        """
        named = [candidate for candidate in media.examples if candidate.name == example]
        for candidate in dict.fromkeys((*map(id, named), *map(id, media.examples))):
            chosen = next(one for one in media.examples if id(one) == candidate)
            fitting = self._fitting(chosen, media.schema, direction)
            if fitting is not None:
                return streamed(media, fitting)
        schema = media.item_schema if media.stream and media.item_schema is not None else media.schema
        if schema is None:
            return Example("")
        return streamed(media, Example("", self.value(schema, direction)))

    def parameter(self, parameter: Parameter, example: str = "", *, owner: str = "") -> Json:
        """A value for a parameter or header: the example of that name, or the first that fits, or one that is made.

        In a path it is not empty and has no slash or dots alone; in a header it is printable ASCII; both as far as
        the schema lets them. `owner` is the resource that the parameter belongs to.
        """
        named = [candidate for candidate in parameter.examples if candidate.name == example]
        for candidate in (*named, *parameter.examples):
            fitting = self._fitting(candidate, parameter.schema, "request")
            if fitting is not None and fitting.value is not ABSENT and _SUITS[parameter.location](fitting.value):
                return fitting.value
        suits = _SUITS[parameter.location]
        made = self._bounded(parameter.schema, "request", Hint(parameter.name, owner), suits)
        return None if made is ABSENT else made

    def _fitting(self, example: Example, schema: Schema | None, direction: Direction) -> Example | None:
        """The author's example without what messages of this direction do without; None if it does not fit."""
        if example.value is ABSENT:
            return example if example.serialized is not None else None
        if schema is None:
            return example
        misfits = self._misfits(schema, example.value, direction)
        if misfits:
            self._tell(example.at if example.at != NOWHERE else schema.at, f"the example {_first(misfits)}")
            return None
        shown = stripped(self._api, schema, example.value, direction)
        if shown is not example.value and not self._misfits(schema, shown, direction):
            return Example(example.name, shown, example.summary, example.description, at=example.at)
        return example

    def _bounded(self, schema: Schema, direction: Direction, hint: Hint, suits: Callable[[Json], bool]) -> Json | Absent:
        made: Json | Absent = ABSENT
        misfits: tuple[Misfit, ...] = ()
        for bounds in _BOUNDS[direction]:
            try:
                made, misfits = self._repaired(schema, direction, hint, bounds, suits)
            except (TooBig, RecursionError):
                made, misfits = ABSENT, ()
                continue
            if made is not ABSENT and lines(made) <= _MOST_LINES and not misfits:
                return made
        if made is ABSENT:
            self._tell(schema.at, "no value fits this schema, or none of a bearable size")
        elif misfits:
            self._tell(schema.at, f"no value was found that fits this schema; the nearest one {_first(misfits)}")
        return made

    def _repaired(
        self, schema: Schema, direction: Direction, hint: Hint, bounds: Bounds, suits: Callable[[Json], bool]
    ) -> tuple[Json | Absent, tuple[Misfit, ...]]:
        """Makes the value again with other choices until it fits, or there are none left; the nearest one then."""
        choices = Choices()
        repair = Repair(choices)
        spot = Spot(hint=hint, subject=noun(hint.name) or hint.noun)
        best: tuple[Json | Absent, tuple[Misfit, ...]] = (ABSENT, ())
        for _ in range(_ROUNDS):
            made = Maker(self._api, direction, bounds, choices, self._written(direction)).made(schema, spot)
            if made is ABSENT:
                break
            misfits = self._misfits(schema, made, direction) if suits(made) else (Misfit((), "does not suit its place"),)
            if not misfits:
                return made, ()
            if best[0] is ABSENT or len(misfits) < len(best[1]):
                best = (made, misfits)
            if not repair.changed(misfits):
                break
        return best

    def _written(self, direction: Direction) -> Callable[[Schema], tuple[tuple[Json, ...], tuple[Json, ...]]]:
        def authored(schema: Schema) -> tuple[tuple[Json, ...], tuple[Json, ...]]:
            if not schema.examples and schema.default is ABSENT:
                return (), ()
            key = (schema.at, direction)
            if schema.at == NOWHERE or key not in self._authored:
                found = self._read(schema, direction)
                if schema.at == NOWHERE:
                    return found
                self._authored[key] = found
            return self._authored[key]

        return authored

    def _read(self, schema: Schema, direction: Direction) -> tuple[tuple[Json, ...], tuple[Json, ...]]:
        """The author's examples and default that fit: those that tell something, and null or empty ones."""
        good: list[Json] = []
        dull: list[Json] = []
        for value in schema.examples:
            misfits = self._misfits(schema, value, direction)
            if misfits:
                self._tell(schema.at, f"the example {_first(misfits)}")
                continue
            shown = stripped(self._api, schema, value, direction)
            (dull if value is None or value == "" else good).append(shown)
        if schema.default is not ABSENT and not self._misfits(schema, schema.default, direction):
            is_dull = schema.default is None or schema.default in ("", [], {})
            (dull if is_dull else good).append(schema.default)
        return tuple(good), tuple(dull)

    def _misfits(self, schema: Schema, value: Json, direction: Direction) -> tuple[Misfit, ...]:
        return () if schema.at == NOWHERE else self._conformance.misfits(schema.at, value, direction)

    def _tell(self, location: Location, message: str) -> None:
        if (location, message) not in self._told:
            self._told.add((location, message))
            self.problems.append((location, message))


def owner_of(segments: Iterable[str]) -> str:
    """The resource that fixed segments of a path lead to: `sandbox` of `v1`, `sandboxes`; empty when none."""
    named = [noun(segment) for segment in segments]
    return next((name for name in reversed(named) if name), "")


def _first(misfits: tuple[Misfit, ...]) -> str:
    more = f" (and {len(misfits) - 1} more)" if len(misfits) > 1 else ""
    where = f" at {misfits[0].where}" if misfits[0].path else ""
    return f"does not fit its schema{where}: {misfits[0].message}{more}"


def _suits_path(value: Json) -> bool:
    if isinstance(value, str):
        return value not in ("", ".", "..") and "/" not in value and "\\" not in value
    return value is not None and value not in ([], {})


def _suits_header(value: Json) -> bool:
    if isinstance(value, str):
        return value.isascii() and value.isprintable() and value == value.strip() and value != ""
    return value is not None


_SUITS: Final[Mapping[str, Callable[[Json], bool]]] = {
    "path": _suits_path,
    "header": _suits_header,
    "cookie": _suits_header,
    "query": lambda value: value is not None,
    "querystring": lambda _: True,
}
