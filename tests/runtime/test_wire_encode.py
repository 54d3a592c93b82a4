"""Values of requests as JSON and as text."""

from __future__ import annotations

import json
import math
from collections import OrderedDict
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum
from types import MappingProxyType
from typing import Any
from uuid import UUID

import pytest
from pydantic import BaseModel, ConfigDict, Field
from runtime.encode import json_bytes, json_text, text_of
from runtime.models import READ_ONLY, Model
from runtime.options import omit


class Level(StrEnum):
    HIGH = "high"


class Number(IntEnum):
    ONE = 1


class Plain(Enum):
    PAIR = ("a", 1)


class Inner(BaseModel):
    model_config = ConfigDict(extra="allow")
    item_id: int | None = Field(default=None, alias="item-id")
    at: datetime | None = None


class Owned(Model):
    id: str = READ_ONLY
    name: str | None = None


@dataclass
class Point:
    x: int
    y: float


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, "null"),
        ({"a": [1, 1.0, True, None, "é\n\u2028"]}, '{"a":[1,1.0,true,null,"é\\n\u2028"]}'),
        ({"a": omit, "b": {"c": omit, "d": [omit, 1]}}, '{"b":{"d":[1]}}'),
        (datetime(2026, 3, 1, 10, 0, 4, 500, UTC), '"2026-03-01T10:00:04.000500Z"'),
        (datetime(2026, 3, 1, 10, tzinfo=timezone(timedelta(hours=2))), '"2026-03-01T10:00:00+02:00"'),
        (datetime(2026, 3, 1, 10), '"2026-03-01T10:00:00"'),
        (date(2026, 3, 1), '"2026-03-01"'),
        (time(10, 30, tzinfo=UTC), '"10:30:00Z"'),
        (timedelta(days=1, hours=2), '"P1DT2H"'),
        (UUID(int=255), '"00000000-0000-0000-0000-0000000000ff"'),
        (Decimal("1.50"), '"1.50"'),
        (b"\xfb\xff", '"+/8="'),
        (bytearray(b"a"), '"YQ=="'),
        ([Level.HIGH, Number.ONE, Plain.PAIR], '["high",1,["a",1]]'),
        ({Level.HIGH: 1, 2: 3, True: 4, UUID(int=1): 5, date(2026, 1, 1): 6},
            '{"high":1,"2":3,"true":4,"00000000-0000-0000-0000-000000000001":5,"2026-01-01":6}'),
        ((1, (2,)), "[1,[2]]"),
        (MappingProxyType({"a": OrderedDict(b=1)}), '{"a":{"b":1}}'),
        ({"a": {1}.union()}, '{"a":[1]}'),
        ({"k": {"a": 1}.keys()}, '{"k":["a"]}'),
        (range(3), "[0,1,2]"),
        (Point(1, 2.5), '{"x":1,"y":2.5}'),
        (Inner.model_validate({"item-id": 5, "more": [1]}), '{"item-id":5,"more":[1]}'),
        ({"m": [Inner.model_validate({"at": "2026-03-01T10:00:00Z", "item-id": None})]},
            '{"m":[{"item-id":null,"at":"2026-03-01T10:00:00Z"}]}'),
        (10**30, "1000000000000000000000000000000"),
    ],
)  # fmt: skip
def test_json(value: object, expected: str) -> None:
    # What a field before it makes the encoder take the slow way must not change a value.
    assert json_bytes(value).decode() == expected
    assert json_text(value) == expected
    json.loads(expected)


def test_fields_that_only_the_server_sets_stay_behind() -> None:
    owned = Owned.model_validate({"id": "x", "name": "n", "more": 1})
    assert json_bytes({"owned": owned}) == b'{"owned":{"name":"n","more":1}}'
    assert owned.to_dict() == {"id": "x", "name": "n", "more": 1}


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf, Decimal("NaN"), Decimal("-Infinity")])
def test_what_json_cannot_hold(number: object) -> None:
    with pytest.raises(ValueError, match=r"^\$\.a\[1\]\.b: .*NaN nor infinities$"):
        json_bytes({"a": [0, {"b": number}]})
    with pytest.raises(ValueError, match="NaN"):
        text_of(number)


def test_numbers_of_models_too() -> None:
    class Reading(BaseModel):
        value: float

    with pytest.raises(ValueError, match=r"\$\.value: nan"):
        json_bytes(Reading(value=math.nan))


def test_what_stands_for_nothing() -> None:
    with pytest.raises(TypeError, match=r"^\$\.a: a value of type object cannot be sent as JSON$"):
        json_bytes({"a": object()})
    with pytest.raises(TypeError, match="cannot be a key"):
        json_bytes({(1, 2): 3})


def test_cycles_and_surrogates() -> None:
    cycle: list[Any] = []
    cycle.append(cycle)
    with pytest.raises(ValueError, match="nested too deeply"):
        json_bytes(cycle)
    with pytest.raises(ValueError, match="surrogate"):
        json_bytes({"a": "\ud800"})


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a", "a"),
        (Level.HIGH, "high"),
        (None, "null"),
        (True, "true"),
        ([1, "a"], '[1,"a"]'),
        ({"a": None}, '{"a":null}'),
    ],
)
def test_text(value: object, expected: str) -> None:
    assert text_of(value) == expected
