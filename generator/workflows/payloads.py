"""Payloads with expressions in them, judged by a schema: what is literal must fit; what is not known yet need not.

An expression is judged by a stand-in, a value that fits where it stands; for lack of one, what is said about its
place does not count.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import islice, product
from typing import Final, TypeAlias

from generator.conformance import Misfit
from generator.ir import (
    ABSENT,
    ArrayType,
    BooleanType,
    EnumType,
    IntersectionType,
    Json,
    NullType,
    NumberType,
    ObjectType,
    Schema,
    StringType,
    UnionType,
)
from generator.source import json_text
from generator.source.pointer import index, join
from generator.source.text import TextError
from generator.workflows.expressions import Expression
from generator.workflows.schemas import Found, Types, deref, follow
from generator.workflows.sources import OpenApi
from generator.workflows.values import Constant, ListValue, MapValue, Text, Value

Path: TypeAlias = tuple[str | int, ...]

_MOST_TRIES: Final = 32
_DEEPEST: Final = 12
# A union says little about what is literal as long as a part of the value is not known.
_CERTAIN: Final = frozenset(
    {"required", "additionalProperties", "unevaluatedProperties", "type", "minProperties", "maxProperties"}
    | {"minItems", "maxItems", "propertyNames", "dependentRequired"}
)
_FORMATS: Final = {
    "date-time": "2026-01-01T00:00:00Z",
    "date": "2026-01-01",
    "time": "00:00:00Z",
    "uuid": "00000000-0000-4000-8000-000000000000",
    "email": "a@example.com",
    "uri": "https://example.com/",
    "ipv4": "192.0.2.1",
    "ipv6": "2001:db8::1",
    "byte": "AAAA",
}
# Stands for an expression while the text around it is read.
_MARK = re.compile("\ue000(\\d{1,9})\ue001")
_QUOTE = re.compile(r'(?<!\\)(?:\\\\)*"')


class PayloadError(Exception):
    """A text that is to be JSON is not; `text` is the text, with something in the place of its expressions."""

    def __init__(self, message: str, text: str) -> None:
        super().__init__(message)
        self.text = text


def misfits(source: OpenApi, schema: Schema, payload: Value) -> tuple[Misfit, ...]:
    """Why a payload does not fit a schema of the source, whatever its expressions will be."""
    types = source.api.schemas
    holes = {path: _stand_ins(source, types, schema, path) for path in _holes(payload, ())}
    unknown = {path for path, candidates in holes.items() if not candidates}
    tries = [candidates or ["x"] for candidates in holes.values()]
    first: tuple[Misfit, ...] | None = None
    for chosen in islice(product(*tries), _MOST_TRIES):
        value = _filled(payload, dict(zip(holes, chosen, strict=True)), ())
        found = source.conformance.misfits(schema.at, value, "request")
        kept = tuple(each for each in found if _counts(each, holes, unknown))
        if not kept:
            return ()
        first = first if first is not None and len(first) <= len(kept) else kept
    return first or ()


def undeclared(
    types: Types, schemas: Sequence[Schema], payload: Value, path: Path = ()
) -> Iterator[tuple[Path, Found]]:
    """The fields of a payload that may be there, but that no schema speaks of; what lies in them is not looked at."""
    match _opened(payload):
        case MapValue(fields):
            children: list[tuple[str | int, Value]] = [*fields]
        case ListValue(items):
            children = [*enumerate(items)]
        case _:
            return
    for token, child in children:
        found = follow(types, schemas, join("", token), "request")
        if found.verdict == "undeclared":
            yield (*path, token), found
        elif found.verdict == "declared":
            yield from undeclared(types, found.schemas, child, (*path, token))


def replaced(payload: Value, tokens: list[str], value: Value) -> Value | None:
    """The payload with a value set at a pointer; itself where that leads into an expression; None if nowhere."""
    if not tokens:
        return value
    first, rest = tokens[0], tokens[1:]
    match _opened(payload):
        case MapValue(fields):
            known = dict(fields)
            if first not in known and rest:
                return None
            changed = replaced(known[first], rest, value) if first in known else value
            return MapValue(tuple({**known, first: changed}.items())) if changed is not None else None
        case ListValue(items):
            number = index(first)
            if number is None or number >= len(items):
                return None
            changed = replaced(items[number], rest, value)
            return ListValue((*items[:number], changed, *items[number + 1 :])) if changed is not None else None
        case Constant() | Text():
            return None
        case _:
            return payload


def from_text(payload: Text | Constant) -> Value:
    """The value of a payload that is the text of a JSON document. Raises PayloadError."""
    parts = payload.parts if isinstance(payload, Text) else (str(payload.value),)
    held: list[Expression] = []
    text, quotes = "", 0
    for part in parts:
        if isinstance(part, str):
            text += part
            quotes += len(_QUOTE.findall(part))
        else:
            mark = f"\ue000{len(held)}\ue001"
            text += mark if quotes % 2 else f'"{mark}"'
            held.append(part)
    try:
        data, _ = json_text.parse(text)
    except TextError as error:
        raise PayloadError(error.fault.message, _MARK.sub("x", text)) from None
    return _restored(data, held)


def _restored(data: Json, held: list[Expression]) -> Value:
    match data:
        case str() if _MARK.search(data):
            parts = [_held(piece, held) if number % 2 else piece for number, piece in enumerate(_MARK.split(data))]
            kept = tuple(part for part in parts if part != "")
            return Text(kept)
        case list():
            return ListValue(tuple([_restored(item, held) for item in data]))
        case dict():
            return MapValue(tuple([(name, _restored(item, held)) for name, item in data.items()]))
        case _:
            return Constant(data)


def _held(number: str, held: list[Expression]) -> Expression | str:
    return held[int(number)] if int(number) < len(held) else number


def _opened(payload: Value) -> Value:
    """A constant mapping or list as one of values."""
    match payload:
        case Constant(dict() as value):
            return MapValue(tuple([(name, Constant(item)) for name, item in value.items()]))
        case Constant(list() as value):
            return ListValue(tuple([Constant(item) for item in value]))
        case _:
            return payload


def _holes(payload: Value, path: Path) -> Iterator[Path]:
    match payload:
        case Constant():
            return
        case ListValue(items):
            for number, item in enumerate(items):
                yield from _holes(item, (*path, number))
        case MapValue(fields):
            for name, item in fields:
                yield from _holes(item, (*path, name))
        case _:
            yield path


def _filled(payload: Value, values: Mapping[Path, Json], path: Path) -> Json:
    match payload:
        case Constant(value):
            return value
        case ListValue(items):
            return [_filled(item, values, (*path, number)) for number, item in enumerate(items)]
        case MapValue(fields):
            return {name: _filled(item, values, (*path, name)) for name, item in fields}
        case _:
            return values[path]


def _counts(misfit: Misfit, holes: Mapping[Path, list[Json]], unknown: set[Path]) -> bool:
    """Whether what is said of a value is about what is literal in it."""
    path = misfit.path
    if any(path[: len(hole)] == hole for hole in holes):
        return False
    return misfit.keyword in _CERTAIN or not any(hole[: len(path)] == path for hole in unknown)


def _stand_ins(source: OpenApi, types: Types, schema: Schema, path: Path) -> list[Json]:
    """Values that fit where a hole is, one for each of the schemas that may hold there; none where that is unknown."""
    pointer = ""
    for token in path:
        pointer = join(pointer, token)
    found = follow(types, [schema], pointer, "request")
    if found.verdict != "declared":
        # Nothing is asked of what no schema speaks of; where it may not stand at all, no value makes that good.
        return ["x"]
    candidates: dict[str, Json] = {}
    for each in found.schemas:
        for value in _made(types, each, 0):
            if source.conformance.fits(each.at, value, "request"):
                candidates.setdefault(json.dumps(value, default=str), value)
    return list(candidates.values())


def _made(types: Types, schema: Schema, depth: int) -> Iterator[Json]:
    """Values of a schema, some of which probably fit."""
    opened = deref(types, schema)
    yield from schema.examples or opened.examples
    for default in (schema.default, opened.default):
        if default is not ABSENT:
            yield default
    if depth > _DEEPEST:
        return
    match opened.type:
        case EnumType(values):
            yield from (each.value for each in values[:1])
        case StringType(format=format_, min_length=least):
            yield _FORMATS.get(format_, "x" * max(1, min(least or 1, 1000)))
        case NumberType():
            yield from _numbers(opened.type)
        case BooleanType():
            yield True
        case NullType():
            yield None
        case ArrayType(items=items, min_items=least):
            item = next(_made(types, items, depth + 1), "x") if items is not None else "x"
            yield [item] * min(least or 0, 100)
        case ObjectType(properties=properties):
            yield {prop.name: next(_made(types, prop.schema, depth + 1), "x") for prop in properties if prop.required}
        case UnionType(variants=variants):
            for variant in variants[:8]:
                yield from _made(types, variant.schema, depth + 1)
        case IntersectionType(parts):
            for part in parts:
                yield from _made(types, part, depth + 1)
        case _:
            yield "x"


def _numbers(number: NumberType) -> Iterator[Json]:
    for bound, step in ((number.minimum, 1), (number.maximum, -1)):
        if bound is not None:
            yield bound
            yield bound + step
    if number.multiple_of is not None:
        yield number.multiple_of
    yield from (0, 1) if number.integer else (0, 1, Decimal("0.5"))
