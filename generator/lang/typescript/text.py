"""How TypeScript writes strings, property names and JSON values; double quotes, as formatters have them."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from generator.ir import Json
from generator.lang import javascript
from generator.lang.code import Code
from generator.lang.layout import Group, Layout, lay_out
from generator.lang.numbers import grouped, survives_double
from generator.lang.typescript.names import is_identifier

string = javascript.string
_PROTO: Final = "__proto__"


def key(name: str) -> Code:
    """A property's name in an interface or object type: bare where it is an identifier, else in quotes."""
    return Code(name) if is_identifier(name) else string(name)


def object_key(name: str) -> Code:
    """A property's name in an object literal, where a plain `__proto__` would set the prototype (ECMA-262, B.3.1)."""
    return Code(f'["{_PROTO}"]') if name == _PROTO else key(name)


def access(owner: Code, name: str) -> Code:
    """An expression for a property of an object: `params.limit`, `params["a-b"]`."""
    return Code(f"{owner}.{name}" if is_identifier(name) else f"{owner}[{string(name)}]")


def template(parts: Iterable[str]) -> Code:
    """A template literal: `Code` among the parts is an expression, everything else text."""
    pieces = (f"${{{each}}}" if isinstance(each, Code) else javascript.template_text(each) for each in parts)
    return Code("`" + "".join(pieces) + "`")


def number(digits: int | Decimal) -> Code | None:
    """A number literal that means exactly these digits; None where a double can't."""
    if not survives_double(digits) and not _is_whole(digits):
        return None
    return Code(grouped(digits) if isinstance(digits, int) else str(digits).lower())


def value(given: Json, *, indent: int = 0, column: int = 0) -> Code:
    """A JSON value as an expression at `column` of a line indented by `indent`; a number beyond a double is a bigint
    where it is whole, else the nearest double.
    """
    return Code(lay_out(literal(given), indent=indent, column=column))


def literal(given: Json) -> Layout:
    """A JSON value as an expression that is yet to be laid out."""
    match given:
        case dict():
            return Group("{", "}", [(object_key(name) + ": ", literal(item)) for name, item in given.items()], " ")
        case list():
            return Group("[", "]", [("", literal(item)) for item in given])
        case None | bool():
            return "null" if given is None else str(given).lower()
        case int():
            return grouped(given) + ("" if abs(given) <= 2**53 else "n")
        case Decimal():
            return str(given).lower()
        case _:
            return string(given)


def _is_whole(digits: int | Decimal) -> bool:
    return isinstance(digits, Decimal) and digits.is_finite() and digits == int(digits) and abs(digits) <= 2**53
