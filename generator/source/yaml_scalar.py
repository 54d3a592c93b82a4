"""Scalars of YAML 1.2's core schema (section 10.3.2): text to value; dates, times, `no` and `.nan` stay strings."""

import re

from generator.ir.schema import Json
from generator.source.numbers import NumberTooLarge, decimal, integer

_CONSTANTS: dict[str, Json] = {
    **dict.fromkeys(["", "~", "null", "Null", "NULL"], None),
    **dict.fromkeys(["true", "True", "TRUE"], True),
    **dict.fromkeys(["false", "False", "FALSE"], False),
}
_NUMERIC_START = frozenset("+-.0123456789")
_DECIMAL_INTEGER = re.compile(r"[-+]?[0-9]+")
_OCTAL = re.compile(r"0o[0-7]+")
_HEXADECIMAL = re.compile(r"0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_TAG = "tag:yaml.org,2002:"


class ScalarFault(ValueError):
    """A scalar that is no value; its text says why."""


def resolve(text: str) -> Json:
    """The value of a plain scalar without a tag; ScalarFault for a number without bounds."""
    if text in _CONSTANTS:
        return _CONSTANTS[text]
    if text[0] not in _NUMERIC_START:
        return text
    try:
        return _number(text)
    except NumberTooLarge as error:
        raise ScalarFault(str(error)) from None


def _number(text: str) -> Json:
    if _DECIMAL_INTEGER.fullmatch(text):
        return integer(text)
    if _OCTAL.fullmatch(text):
        return integer(text[2:], 8)
    if _HEXADECIMAL.fullmatch(text):
        return integer(text[2:], 16)
    if _FLOAT.fullmatch(text):
        return decimal(text)
    return text


def tagged(text: str, tag: str) -> Json:
    """The value of a scalar with an explicit tag (`!!str 12`); ScalarFault when tag and text do not go together."""
    if tag in ("!", f"{_TAG}str"):
        return text
    value = resolve(text)
    match tag.removeprefix(_TAG), value:
        case ("null", None) | ("bool", bool()):
            return value
        case "int", int() if not isinstance(value, bool):
            return value
        case "float", _ if not isinstance(value, bool) and _FLOAT.fullmatch(text):
            return decimal(text)
        case ("null" | "bool" | "int" | "float") as kind, _:
            raise ScalarFault(f"{text!r} is no {kind}")
    raise ScalarFault(f"the tag {tag!r} says nothing in an API description")
