"""Values of a request as JSON and as text: models, mappings, dates, bytes; knows no parameter and no body."""

from __future__ import annotations

import base64
import json
import math
from collections import deque
from collections.abc import Iterable, KeysView, Mapping, ValuesView
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from typing import TypeAlias, TypeVar, cast

from .options import omit

JSONValue: TypeAlias = (
    "bool | int | float | str | list[JSONValue] | dict[str, JSONValue] | None"
)

_Real = TypeVar("_Real", float, Decimal)
_ATOMS = frozenset({str, int, bool, type(None)})


def json_bytes(value: object) -> bytes:
    """Return a value as compact JSON in UTF-8; fields that are `omit` are left out.

    Raises ValueError for what JSON cannot hold (NaN, an infinity, a cycle, a lone surrogate), with the place of it,
    and TypeError for an object that stands for no JSON value.
    """
    try:
        text = _ENCODER.encode(value)
    except (TypeError, ValueError, RecursionError):
        # The slow way leaves out what is `omit` further down, and knows the place of a fault.
        text = json_text(value)
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise ValueError(
            "the text holds a lone surrogate, which UTF-8 cannot write"
        ) from None


def json_text(value: object) -> str:
    """Return a value as compact JSON, non-ASCII characters as they are. Raises as `json_bytes` does."""
    try:
        return _ENCODER.encode(plain(value))
    except RecursionError:
        raise ValueError(
            "the value is nested too deeply for JSON, or holds itself"
        ) from None


def plain(value: object, at: str = "$") -> JSONValue:
    """Return the JSON value that an object stands for: wire names as keys, nothing of it `omit`.

    `at` is the place that an error names. Raises ValueError and TypeError as `json_bytes` does.
    """
    kind = type(value)
    if kind in _ATOMS:
        return cast("bool | int | str | None", value)
    if kind is float:
        return _finite(cast("float", value), at)
    if isinstance(value, Mapping):
        entries = cast("Mapping[object, object]", value)
        return {
            _key(key, at): plain(item, f"{at}.{key}")
            for key, item in entries.items()
            if item is not omit
        }
    if isinstance(value, (list, tuple, set, frozenset)):
        items = cast("Iterable[object]", value)
        return [
            plain(item, f"{at}[{index}]")
            for index, item in enumerate(items)
            if item is not omit
        ]
    return _special(value, at)


def text_of(value: object) -> str:
    """Return a value as the text that stands for it in a parameter or a part of a form.

    Strings are as they are, other scalars as JSON has them, objects and arrays as JSON.
    """
    if type(value) is str:
        return value
    known = plain(value, "value")
    return known if isinstance(known, str) else _ENCODER.encode(known)


def fields_of(value: object) -> Mapping[str, object] | None:
    """Return the fields of a mapping, a model or a dataclass by wire name; None for any other value."""
    if isinstance(value, Mapping):
        entries = cast("Mapping[object, object]", value)
        return {
            _key(key, "$"): item for key, item in entries.items() if item is not omit
        }
    if hasattr(value, "model_dump") or hasattr(value, "__dataclass_fields__"):
        known = plain(value)
        return cast("Mapping[str, object]", known) if isinstance(known, dict) else None
    return None


def items_of(value: object) -> list[object] | None:
    """Return the items of a list, tuple, set, view, range or deque; None for any other value."""
    if not isinstance(
        value, (list, tuple, set, frozenset, KeysView, ValuesView, range, deque)
    ):
        return None
    return [item for item in cast("Iterable[object]", value) if item is not omit]


def _special(value: object, at: str) -> JSONValue:
    """Return the JSON value of what is neither a mapping nor a list nor one of JSON's own scalars."""
    match value:
        case Enum():
            return plain(cast("object", value.value), at)
        case str():
            return str.__str__(value)
        case int():
            return int(value)
        case float():
            return _finite(float(value), at)
        case Decimal():
            # As text, which is how contracts that want exact decimals have them.
            return str(_finite(value, at))
        case datetime() | date() | time():
            return moment(value)
        case bytes() | bytearray() | memoryview():
            return base64.b64encode(cast("bytes", value)).decode("ascii")
        case _:
            return _modelled(value, at)


def moment(value: datetime | date | time) -> str:
    """Return a date or time as RFC 3339 writes it, UTC as `Z`; without an offset where the value has none."""
    text = value.isoformat()
    if not isinstance(value, (datetime, time)):
        return text
    return (
        text[:-6] + "Z"
        if value.utcoffset() == timedelta(0) and text.endswith("+00:00")
        else text
    )


def _modelled(value: object, at: str) -> JSONValue:
    """Return what a model holds: the fields that were set, by wire name. Other objects: as pydantic has them."""
    wire = getattr(value, "__wire__", None)
    if wire is not None:
        return plain(wire(), at)
    dump = getattr(value, "model_dump", None)
    if dump is not None:
        return plain(dump(mode="json", by_alias=True, exclude_unset=True), at)
    items = items_of(value)
    if items is not None:
        return plain(items, at)
    from pydantic_core import PydanticSerializationError, to_jsonable_python

    try:
        known: object = to_jsonable_python(value, by_alias=True, bytes_mode="base64")
    except PydanticSerializationError:
        raise TypeError(
            f"{at}: a value of type {type(value).__name__} cannot be sent as JSON"
        ) from None
    return plain(known, at)


def _finite(value: _Real, at: str) -> _Real:
    if math.isfinite(value):
        return value
    raise ValueError(
        f"{at}: {value} cannot be sent: JSON has neither NaN nor infinities"
    )


def _key(key: object, at: str) -> str:
    if type(key) is str:
        return key
    known = plain(key, f"the key {key!r} at {at}")
    if isinstance(known, (dict, list)):
        raise TypeError(f"{at}: {key!r} cannot be a key of a JSON object")
    return known if isinstance(known, str) else _ENCODER.encode(known)


def _fast(value: object) -> object:
    """Return what JSON's own encoder can write instead of a value; whatever is not so simple goes the slow way."""
    if value is omit:
        raise TypeError("the slow way")
    return plain(value)


_ENCODER = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_fast
)
