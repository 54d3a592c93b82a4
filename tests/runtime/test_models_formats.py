"""Texts and numbers that stand for something else: what is read, what is refused, what is written back."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError
from runtime.formats import Base64, Base64Url, DateTime, DecimalNumber, ExactBytes, ExactDatetime, Number

MOMENT: TypeAdapter[Any] = TypeAdapter(DateTime)


def told(adapter: TypeAdapter[Any], value: object) -> Any:
    """A value read from JSON, which reads the same from Python."""
    found = adapter.validate_json(json.dumps(value))
    assert found == adapter.validate_python(value)
    return found


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-03-14T09:26:53Z", datetime(2026, 3, 14, 9, 26, 53, tzinfo=UTC)),
        ("2026-03-14T09:26:53.125000Z", datetime(2026, 3, 14, 9, 26, 53, 125000, tzinfo=UTC)),
        ("2026-03-14T09:26:53+02:00", datetime(2026, 3, 14, 9, 26, 53, tzinfo=timezone(timedelta(hours=2)))),
        ("2026-03-14T09:26:53", datetime(2026, 3, 14, 9, 26, 53)),
        # More than a datetime holds, or less, is read as near as it can be and written as it came.
        ("2026-03-14T09:26:53.123456789Z", datetime(2026, 3, 14, 9, 26, 53, 123456, tzinfo=UTC)),
        ("2016-12-31T23:59:60Z", datetime(2016, 12, 31, 23, 59, 59, tzinfo=UTC)),
        ("2016-12-31T23:59:60.5Z", datetime(2016, 12, 31, 23, 59, 59, 500000, tzinfo=UTC)),
        ("2026-03-14", datetime(2026, 3, 14)),
        ("2026-03-14T09:26:53,5", datetime(2026, 3, 14, 9, 26, 53, 500000)),
    ],
)
def test_moments_are_written_as_they_came(text: str, moment: datetime) -> None:
    found = told(MOMENT, text)
    assert found == moment
    assert MOMENT.dump_python(found, mode="json") == text
    assert json.loads(MOMENT.dump_json(found)) == text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("2026-03-14 09:26:53Z", "2026-03-14T09:26:53Z"),
        ("2026-03-14t09:26:53z", "2026-03-14T09:26:53Z"),
        ("2026-03-14T09:26:53.5Z", "2026-03-14T09:26:53.500000Z"),
        ("2026-03-14T09:26Z", "2026-03-14T09:26:00Z"),
        ("2026-03-14T09:26:53+00:00", "2026-03-14T09:26:53Z"),
        ("2026-03-14T09:26:53,5Z", "2026-03-14T09:26:53.500000Z"),
        (1773480413, "2026-03-14T09:26:53Z"),
        ("1773480413", "2026-03-14T09:26:53Z"),
    ],
)
def test_other_spellings_of_a_moment_are_written_in_the_usual_one(text: object, written: str) -> None:
    found = told(MOMENT, text)
    assert type(found) is datetime
    assert MOMENT.dump_python(found, mode="json") == written


@pytest.mark.parametrize(
    "text", ["", "yesterday", "0000-00-00T00:00:00Z", "2026-13-01T00:00:00Z", "x:60", None, {}, []]
)
def test_what_is_no_moment_says_so_once(text: object) -> None:
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(list[DateTime]).validate_json(json.dumps([text]))
    (fault,) = caught.value.errors()
    assert (fault["loc"], fault["msg"]) == ((0,), "Input should be a date and time (RFC 3339)")


def test_an_exact_moment_keeps_its_text() -> None:
    found = told(MOMENT, "2026-03-14T09:26:53.123456789Z")
    assert isinstance(found, ExactDatetime)
    for twin in (pickle.loads(pickle.dumps(found)), copy.deepcopy(found)):
        assert (twin, twin.isoformat()) == (found, found.isoformat())
    assert found.isoformat(timespec="seconds") == "2026-03-14T09:26:53+00:00"
    assert (found + timedelta(seconds=1)).isoformat() == "2026-03-14T09:26:54.123456+00:00"
    assert MOMENT.validate_python(date(2026, 3, 14)) == datetime(2026, 3, 14)


@pytest.mark.parametrize(
    ("kind", "text", "held"),
    [
        (Base64, "aGVsbG8=", b"hello"),
        (Base64, "", b""),
        (Base64, "+/+/", b"\xfb\xff\xbf"),
        (Base64Url, "-_-_", b"\xfb\xff\xbf"),
        # Not as they would be written, and so kept with their text.
        (Base64, "aGVsbG8", b"hello"),
        (Base64, "aGVs\nbG8=", b"hello"),
        (Base64, "-_-_", b"\xfb\xff\xbf"),
        (Base64Url, "+/+/", b"\xfb\xff\xbf"),
    ],
)
def test_bytes(kind: Any, text: str, held: bytes) -> None:
    adapter: TypeAdapter[Any] = TypeAdapter(kind)
    found = told(adapter, text)
    assert found == held
    assert adapter.dump_python(found, mode="json") == text
    assert adapter.dump_python(held, mode="json") in (text, text + "=", "aGVsbG8=", "+/+/", "-_-_")
    assert adapter.validate_python(held) == held
    if isinstance(found, ExactBytes):
        assert pickle.loads(pickle.dumps(found)).text == text


@pytest.mark.parametrize("value", ["a", "!", "aGVsbG8=x", 5, None])
def test_what_is_no_base64_is_refused(value: object) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(Base64).validate_python(value)


def test_numbers_keep_their_digits() -> None:
    number: TypeAdapter[Any] = TypeAdapter(Number)
    for text in ("5", "5.5", "-1180591620717411303424", "1e3"):
        found = number.validate_json(text)
        assert (type(found), found) == (type(json.loads(text)), json.loads(text))
        assert json.loads(number.dump_json(found)) == found
    assert number.validate_python("2.5") == 2.5
    with pytest.raises(ValidationError) as caught:
        number.validate_python("many")
    assert [fault["msg"] for fault in caught.value.errors()] == ["Input should be a valid number"]
    exact: TypeAdapter[Any] = TypeAdapter(DecimalNumber)
    assert exact.validate_json("2.50") == Decimal("2.5")
    assert (exact.dump_json(Decimal("2.50")), exact.dump_json(Decimal(10**20))) == (b"2.5", b"1" + b"0" * 20)
