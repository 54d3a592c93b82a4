"""Whether two JSON values mean the same, whatever way their numbers and times are written; makes none."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from decimal import Decimal
from typing import Final

from generator.ir import Json

_TIME: Final = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d")


def first_difference(expected: Json, got: Json, at: str = "$") -> str:
    """Where two JSON values mean different things; empty where they mean the same."""
    match expected, got:
        case dict(), dict():
            if expected.keys() != got.keys():
                return f"{at}: expected the keys {sorted(expected)!r}, got {sorted(got)!r}"
            return _first(first_difference(expected[key], got[key], f"{at}.{key}") for key in expected)
        case list(), list():
            if len(expected) != len(got):
                return f"{at}: expected {len(expected)} items, got {len(got)}"
            pairs = enumerate(zip(expected, got, strict=True))
            return _first(first_difference(*pair, f"{at}[{number}]") for number, pair in pairs)
        case _:
            same = not isinstance(expected, (dict, list)) and _same(expected, got)
            return "" if same else f"{at}: expected {expected!r}, got {got!r}"


def _same(one: Json, other: Json) -> bool:
    """Whether two scalars mean the same: numbers of one value, times of one instant."""
    if isinstance(one, bool) or isinstance(other, bool) or one is None or other is None:
        return one is other
    if isinstance(one, (int, Decimal)) and isinstance(other, (int, Decimal)):
        return one == other or float(one) == float(other)
    if isinstance(one, str) and isinstance(other, str):
        return one == other or (bool(_TIME.match(one)) and _instant(one) == _instant(other))
    return False


def _instant(text: str) -> object:
    try:
        told = datetime.fromisoformat(text.upper())
    except ValueError:
        return text
    return told.astimezone(UTC) if told.tzinfo is not None else told


def _first(found: Iterable[str]) -> str:
    return next(filter(None, found), "")
