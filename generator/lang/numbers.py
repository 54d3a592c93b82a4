"""How numbers of JSON are written as source code, and whether they come out of a program unchanged."""

from decimal import Decimal

from generator.ir import Json

_GROUPED_FROM = 100_000
_SAFE_INTEGER = 2**53


def grouped(number: int) -> str:
    """The digits of a whole number, from six on in groups as Python and JavaScript both read them: `300_000`."""
    return f"{number:_}" if abs(number) >= _GROUPED_FROM else str(number)


def survives_double(value: Json) -> bool:
    """Whether JavaScript's JSON.stringify writes every number in the value with the digits it has here.

    A whole number must be below 2^53; another must be what a double prints (`2.5`, but not `1.0` or `1e400`).
    """
    match value:
        case Decimal():
            return _is_plain(value) and not str(value).endswith(".0") and 1e-6 <= abs(float(value)) < 1e21
        case int():
            return abs(value) <= _SAFE_INTEGER
        case _:
            return all(map(survives_double, _children(value)))


def survives_float(value: Json) -> bool:
    """Whether Python's json.dumps writes every number in the value with the digits it has here (`1.0`, not `1.10`)."""
    if isinstance(value, Decimal):
        return _is_plain(value)
    return all(map(survives_float, _children(value)))


def _is_plain(number: Decimal) -> bool:
    return number.is_finite() and repr(float(number)) == str(number)


def _children(value: Json) -> list[Json]:
    match value:
        case dict():
            return list(value.values())
        case list():
            return value
        case _:
            return []
