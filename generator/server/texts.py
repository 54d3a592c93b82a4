"""Trees of text become JSON values by the schema that they are meant for: `"5"` is 5 where a number is asked for.

A tree is a text, a list of trees, or a mapping of trees: what parameters and forms hold before their types are
known. Which reading is meant is settled by trying: the first one that fits its schema is taken.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import TypeAlias

from generator.conformance import Conformance
from generator.ir import Api, Json, Schema
from generator.server import shapes

Tree: TypeAlias = "str | list[Tree] | dict[str, Tree]"

_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_LONGEST_NUMBER = 4000


class Unreadable(ValueError):
    """A value that is not in the form that its contract says; the text tells why."""


class Texts:
    """Reads trees of text by the schemas of one Api."""

    def __init__(self, api: Api, conformance: Conformance) -> None:
        self.api = api
        self._conformance = conformance

    def fitting(self, schema: Schema, trees: Iterable[Tree]) -> Json:
        """The first reading of the trees that fits the schema, or the first of all when none does."""
        readings = [self.typed(schema, tree) for tree in trees]
        return self._choose(schema, readings)

    def typed(self, schema: Schema | None, tree: Tree) -> Json:
        """A tree as a value; text stays text where no other kind is allowed."""
        if schema is None:
            return _plain(tree)
        if not isinstance(tree, str):
            for value in shapes.structures(self.api, schema):
                if _tree(value) == tree:
                    return value
        kinds = shapes.kinds(self.api, schema)
        match tree:
            case str():
                return self._scalar(schema, kinds, tree)
            case list():
                if "array" in kinds or "any" in kinds or len(tree) != 1:
                    inner = shapes.items(self.api, schema)
                    return [self.typed(inner, each) for each in tree]
                return self.typed(schema, tree[0])
            case dict():
                if "object" not in kinds and "array" in kinds:
                    return self.typed(schema, list(tree.values()))
                return self._object(schema, tree)

    def misfits(self, schema: Schema, value: Json) -> tuple[str, ...]:
        """Why a value does not fit, a sentence each."""
        found = self._conformance.misfits(schema.at, value, "request")
        return tuple(f"{_pointer(misfit.path)}{misfit.message}" for misfit in found)

    def _object(self, schema: Schema, tree: dict[str, Tree]) -> Json:
        known = shapes.properties(self.api, schema)
        _, extra = shapes.additional(self.api, schema)
        return {key: self.typed(known.get(key, extra), value) for key, value in tree.items()}

    def _scalar(self, schema: Schema, kinds: frozenset[shapes.Kind], text: str) -> Json:
        readings: list[Json] = list(_readings(kinds, text))
        if "array" in kinds:
            readings.append([self.typed(shapes.items(self.api, schema), text)])
        return self._choose(schema, readings or [text])

    def _choose(self, schema: Schema, readings: Sequence[Json]) -> Json:
        if len(readings) == 1:
            return readings[0]
        fits = (value for value in readings if not self._conformance.misfits(schema.at, value, "request"))
        return next(fits, readings[0])


def parse_json(text: bytes) -> Json:
    """A JSON text in UTF-8 as a value, digits kept. Raises Unreadable when it is none (RFC 8259)."""

    def refuse(name: str) -> Json:
        raise ValueError(f"{name} is not JSON")

    try:
        value: Json = json.loads(text.decode(), parse_float=Decimal, parse_constant=refuse)
    except UnicodeDecodeError as error:
        raise Unreadable("the text is not UTF-8") from error
    except (ValueError, RecursionError) as error:
        raise Unreadable(f"no valid JSON: {error}") from error
    return value


def number(text: str) -> int | Decimal | None:
    """A number as JSON writes it; None for any other text."""
    found = _NUMBER.fullmatch(text)
    if found is None or len(text) > _LONGEST_NUMBER:
        return None
    return Decimal(text) if found[1] or found[2] else int(text)


def _readings(kinds: frozenset[shapes.Kind], text: str) -> Iterable[Json]:
    if "boolean" in kinds and text in ("true", "false"):
        yield text == "true"
    value = number(text) if kinds & {"integer", "number"} else None
    if value is not None:
        yield value
    if kinds & {"string", "any"}:
        yield text
    if "null" in kinds and text in ("", "null"):
        yield None


def _tree(value: Json) -> Tree:
    """The value with its scalars as they are written in a parameter."""
    match value:
        case str():
            return value
        case list():
            return [_tree(each) for each in value]
        case dict():
            return {key: _tree(each) for key, each in value.items()}
        case Decimal():
            return str(value)
        case _:
            return json.dumps(value)


def _plain(tree: Tree) -> Json:
    match tree:
        case str():
            return tree
        case list():
            return [_plain(each) for each in tree]
        case dict():
            return {key: _plain(value) for key, value in tree.items()}


def _pointer(path: Sequence[str | int]) -> str:
    steps = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
    return f"{steps.lstrip('.')}: " if path else ""
