"""How JSON documents are written for readers: numbers keep their digits, hidden characters show as escapes."""

from decimal import Decimal

from generator.ir import Json
from generator.lang.code import Code
from generator.lang.layout import Group, Layout, lay_out
from generator.lang.text import shown
from generator.request.model import json_text


def compact(value: Json) -> Code:
    """The value on one line without blanks."""
    return Code(visible(json_text(value)))


def pretty(value: Json) -> Code:
    """The value with two blanks a level; inner lists and objects of a line's length stay on one line."""
    if isinstance(value, dict | list) and value:
        layout = _layout(value)
        assert isinstance(layout, Group)
        return Code(lay_out(layout, indent=0, column=1000))
    return compact(value)


def _layout(value: Json) -> Layout:
    match value:
        case dict():
            return Group("{", "}", [(f"{compact(key)}: ", _layout(item)) for key, item in value.items()], " ", "")
        case list():
            return Group("[", "]", [("", _layout(item)) for item in value], "", "")
        case Decimal() | None | bool() | int() | str():
            return compact(value)


def visible(text: str) -> str:
    """JSON text with each hidden character, which can only be part of a string, as an escape."""
    return shown(text, _escape)


def _escape(character: str) -> str:
    units = character.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at]:02x}{units[at + 1]:02x}" for at in range(0, len(units), 2))
