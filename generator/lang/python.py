"""How Python writes strings, f-strings and JSON values; ruff lays the lines out afterwards."""

import keyword
from collections.abc import Iterable
from decimal import Decimal

from generator.ir import Json
from generator.lang.code import Code, Text, Variable
from generator.lang.encoder import Slot
from generator.lang.numbers import grouped, survives_float
from generator.lang.text import shown
from generator.request.model import Part

_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
# Names that the snippets' own code uses, or that Python reserves.
_TAKEN = frozenset({"response", "requests", "os", "line", "chunk", "file", "print", "open", "connect", "socket"})


def string(text: str) -> Code:
    """A double-quoted string literal."""
    return Code('"' + _escaped(text) + '"')


def text(parts: Text) -> Code:
    """Text and variables as one expression: an f-string, or a plain string where there is no variable."""
    if not any(isinstance(part, Variable) for part in parts):
        return string("".join(part for part in parts if isinstance(part, str)))
    if len(parts) == 1 and isinstance(parts[0], Variable):
        return identifier(parts[0])
    pieces = ("{" + identifier(part) + "}" if isinstance(part, Variable) else format_text(part) for part in parts)
    return Code('f"' + "".join(pieces) + '"')


def identifier(variable: Variable) -> Code:
    """The name that holds the variable: `api_key`."""
    name = "_".join(variable.words)
    return Code(name + "_value" if name in _TAKEN or keyword.iskeyword(name) else name)


def value(value: Json) -> Code | None:
    """The value as an expression that json.dumps writes back digit for digit; None where it can't.

    A bare null counts among those: requests takes `json=None` for no body.
    """
    return Code(literal(value)) if value is not None and survives_float(value) else None


def pairs(fields: Iterable[tuple[str, Text]], slot: Slot) -> Code:
    """Names and values as a dict, or as a list of pairs where a name repeats."""
    listed = [(string(name), text(parts)) for name, parts in fields]
    if len({name for name, _ in listed}) == len(listed):
        return Code("{" + ", ".join(f"{name}: {item}" for name, item in listed) + "}")
    return Code("[" + ", ".join(f"({name}, {item})" for name, item in listed) + "]")


def raw(text: str) -> Code:
    """A body sent in UTF-8: a string where it is ASCII, else its encoded form."""
    return string(text) if text.isascii() else Code(string(text) + ".encode()")


def part(part: Part) -> Code:
    """An item of the `files` argument of requests: the name, and file name, content and type."""
    content = f'open({string(part.filename)}, "rb")' if part.filename else raw(part.value)
    filename = string(part.filename) if part.filename else "None"
    media_type = f", {string(part.media_type)}" if part.media_type else ""
    return Code(f"({string(part.name)}, ({filename}, {content}{media_type}))")


def basic(user: Variable, password: Variable) -> Code | None:
    """None: requests takes user name and password as they are."""
    return None


def literal(value: Json) -> str:
    """A JSON value as a literal, its numbers with their digits."""
    match value:
        case dict():
            return "{" + ", ".join(f"{string(key)}: {literal(item)}" for key, item in value.items()) + "}"
        case list():
            return "[" + ", ".join(map(literal, value)) + "]"
        case None | bool():
            return str(value)
        case int():
            return grouped(value)
        case Decimal():
            return str(value)
        case _:
            return string(value)


def _escaped(text: str) -> str:
    text = text.replace("\\", "\\\\").replace('"', '\\"')
    return shown(text, _escape)


def format_text(text: str) -> str:
    """Text between the quotes of an f-string."""
    return _escaped(text).replace("{", "{{").replace("}", "}}")


def _escape(character: str) -> str:
    code = ord(character)
    if character in _SHORT:
        return _SHORT[character]
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
