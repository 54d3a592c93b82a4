"""Strings and numbers of JSON that stand for something else: moments, bytes, exact numbers; knows no model.

Each is the Python type itself to type checkers. What a spelling that is out of the ordinary would lose is kept: a
model that is read and sent again says what it said before.
"""

from __future__ import annotations

import base64
import binascii
import re
from datetime import date, datetime, time
from decimal import Decimal
from typing import TYPE_CHECKING, Annotated, Any, Literal, SupportsIndex, TypeAlias

from pydantic import GetCoreSchemaHandler
from pydantic_core import CoreSchema, SchemaValidator, core_schema

# Hours and minutes, seconds below 60, at most six digits behind their point: what a datetime can hold.
_HELD = r"^[^:]+:\d\d(?::[0-5]\d(?:\.\d{1,6})?)?(?:[Zz+-].*)?$"
_FINER = re.compile(
    r"(?P<minute>[^:]+:\d\d):(?P<second>\d\d)(?:[.,](?P<fraction>\d{1,6})\d*)?(?P<zone>[^\d.,].*)?"
)
_MOMENT = SchemaValidator(core_schema.datetime_schema())


class ExactDatetime(datetime):
    """A moment that was told in a form that a datetime alone would lose; `isoformat()` gives its own text back."""

    text = ""

    def isoformat(self, sep: str = "T", timespec: str = "auto") -> str:
        """Return the text as it came, unless another form is asked for."""
        if self.text and sep == "T" and timespec == "auto":
            return self.text
        return super().isoformat(sep, timespec)

    def __reduce_ex__(self, protocol: SupportsIndex) -> str | tuple[Any, ...]:
        return (_moment, (self.text,)) if self.text else super().__reduce_ex__(protocol)


def _moment(value: object) -> datetime:
    """Read what the fast way cannot: datetimes themselves, numbers, days, finer fractions, leap seconds."""
    if isinstance(value, datetime):
        return value
    held: datetime = _MOMENT.validate_python(
        _held(value) if isinstance(value, str) else value
    )
    if not isinstance(value, str):
        return held
    exact = ExactDatetime.combine(held.date(), held.time(), held.tzinfo)
    exact.text = value
    return exact


def _held(text: str) -> str:
    """Return the nearest that a datetime can hold: a leap second is the one before it, what is finer than µs goes."""
    found = _FINER.fullmatch(text)
    if found is None:
        return text
    second = min(found["second"], "59")
    return f"{found['minute']}:{second}.{found['fraction'] or '0'}{found['zone'] or ''}"


def _told(value: Any, write: core_schema.SerializerFunctionWrapHandler) -> Any:
    return value.isoformat() if isinstance(value, ExactDatetime) else write(value)


class _DateTime:
    """Moments (RFC 3339, 5.6); also without an offset, with a blank for the `T`, and as seconds since 1970."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        # What says its offset and fits into a datetime is never looked at twice.
        usual = core_schema.datetime_schema(
            tz_constraint="aware", microseconds_precision="error"
        )
        without_offset = core_schema.chain_schema(
            [core_schema.str_schema(pattern=_HELD), core_schema.datetime_schema()]
        )
        unusual = core_schema.no_info_plain_validator_function(_moment)
        return core_schema.union_schema(
            [usual, without_offset, unusual],
            mode="left_to_right",
            custom_error_type="date_time",
            custom_error_message="Input should be a date and time (RFC 3339)",
            serialization=core_schema.wrap_serializer_function_ser_schema(
                _told, schema=core_schema.datetime_schema(), when_used="json"
            ),
        )


class _Number:
    """Numbers; a whole one stays an int, so that it keeps its digits and its spelling."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.union_schema(
            [core_schema.int_schema(strict=True), core_schema.float_schema()],
            mode="left_to_right",
            custom_error_type="number",
            custom_error_message="Input should be a valid number",
            serialization=core_schema.simple_ser_schema("any"),
        )


def _number(value: object) -> object:
    if not isinstance(value, Decimal):
        return value
    return int(value) if value == value.to_integral_value() else float(value)


class _DecimalNumber:
    """Decimals that are numbers in JSON."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.decimal_schema(
            allow_inf_nan=False,
            serialization=core_schema.plain_serializer_function_ser_schema(
                _number, when_used="json"
            ),
        )


class ExactBytes(bytes):
    """Bytes that were told in base64 of another form: without padding, in lines, in the other alphabet."""

    text: str

    @classmethod
    def told(cls, held: bytes, text: str) -> ExactBytes:
        """Return the bytes with the text that stood for them."""
        exact = cls(held)
        exact.text = text
        return exact


class _Encoded:
    """Bytes as base64 (RFC 4648, 4 or 5); read with or without padding, in either alphabet."""

    def __init__(self, alphabet: Literal["standard", "url"]) -> None:
        self._encode = (
            base64.b64encode if alphabet == "standard" else base64.urlsafe_b64encode
        )

    def _read(self, value: object) -> bytes:
        match value:
            case bytes() | bytearray():
                return bytes(value)
            case str():
                text = (
                    "".join(value.split())
                    .replace("-", "+")
                    .replace("_", "/")
                    .rstrip("=")
                )
            case _:
                raise ValueError("base64 expected")
        try:
            held = base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
        except binascii.Error:
            raise ValueError("this is not base64 (RFC 4648)") from None
        return held if self._write(held) == value else ExactBytes.told(held, value)

    def _write(self, value: object) -> object:
        if isinstance(value, ExactBytes):
            return value.text
        return (
            self._encode(value).decode("ascii") if isinstance(value, bytes) else value
        )

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            self._read,
            serialization=core_schema.plain_serializer_function_ser_schema(
                self._write, when_used="json"
            ),
        )


# Under names that no field can have: a field called `date` would hide the type of the same name.
Date: TypeAlias = date
Time: TypeAlias = time

if TYPE_CHECKING:
    Base64: TypeAlias = bytes
    Base64Url: TypeAlias = bytes
    DateTime: TypeAlias = datetime
    DecimalNumber: TypeAlias = Decimal
    Number: TypeAlias = float
else:
    Base64 = Annotated[bytes, _Encoded("standard")]
    Base64Url = Annotated[bytes, _Encoded("url")]
    DateTime = Annotated[datetime, _DateTime()]
    DecimalNumber = Annotated[Decimal, _DecimalNumber()]
    Number = Annotated[float, _Number()]
