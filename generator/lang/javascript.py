"""How JavaScript writes strings, template literals and JSON values (ECMAScript 2021, modules)."""

import re
from collections.abc import Iterable
from decimal import Decimal

from generator.ir import Json
from generator.lang.code import Code, Text, Variable
from generator.lang.encoder import Slot
from generator.lang.layout import Group, Layout, lay_out
from generator.lang.numbers import grouped, survives_double
from generator.lang.text import shown
from generator.request.model import Part

_IDENTIFIER = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")
_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
# Names that the snippets' own code uses.
_TAKEN = frozenset(
    {"body", "chunk", "encoded", "fetch", "form", "line", "lines", "once", "options", "process", "readFile", "request"}
    | {"response", "rest", "sent", "socket", "text", "url", "writeFile"}
)

# Indent and column where the template starts a collection, and what it writes behind.
_SLOTS: dict[Slot, tuple[int, int, int]] = {
    "query": (0, len("url.search = new URLSearchParams("), len(").toString();")),
    "headers": (2, len("  headers: "), len(",")),
    "form": (2, len("  body: new URLSearchParams("), len("),")),
}


def string(text: str) -> Code:
    """A string literal, in the quotes that need fewer escapes."""
    quote = "'" if text.count('"') > text.count("'") else '"'
    return Code(quote + _escaped(text, quote) + quote)


def text(parts: Text) -> Code:
    """Text and variables as one expression: a template literal, or a plain string where there is no variable."""
    if len(parts) == 1 and isinstance(parts[0], Code):
        return parts[0]
    if not any(isinstance(part, Variable) for part in parts):
        return string("".join(part for part in parts if isinstance(part, str)))
    if len(parts) == 1 and isinstance(parts[0], Variable):
        return identifier(parts[0])
    pieces = ("${" + identifier(part) + "}" if isinstance(part, Variable) else template_text(part) for part in parts)
    return Code("`" + "".join(pieces) + "`")


def identifier(variable: Variable) -> Code:
    """The constant that holds the variable: `apiKey`."""
    first, *rest = variable.words
    name = first + "".join(word.capitalize() for word in rest)
    return Code(name + "Value" if name in _TAKEN else name)


def value(value: Json) -> Code | None:
    """The value as an expression that JSON.stringify writes back digit for digit; None where it can't."""
    if not survives_double(value):
        return None
    return Code(lay_out(layout_of(value), indent=2, column=len("  body: JSON.stringify("), tail=len("),")))


def pairs(fields: Iterable[tuple[str, Text]], slot: Slot) -> Code:
    """Names and values as an object; as a list of pairs where a name repeats, or is a number, which objects reorder."""
    listed = list(fields)
    names = [name for name, _ in listed]
    if len(set(names)) == len(names) and not any(name.isdecimal() for name in names):
        layout = Group("{", "}", [(key(name) + ": ", text(parts)) for name, parts in listed], " ")
    else:
        lists = [Group("[", "]", [("", string(name)), ("", text(parts))]) for name, parts in listed]
        layout = Group("[", "]", [("", item) for item in lists])
    indent, column, tail = _SLOTS[slot]
    return Code(lay_out(layout, indent=indent, column=column, tail=tail))


def raw(text: str) -> Code:
    """A body sent in UTF-8: a string."""
    return string(text)


def part(part: Part) -> Code:
    """The arguments of FormData.append: a file or a typed text goes in a Blob."""
    options = f", {{ type: {string(part.media_type)} }}" if part.media_type else ""
    if part.filename:
        name = string(part.filename)
        return Code(f"{string(part.name)}, new Blob([await readFile({name})]{options}), {name}")
    if part.media_type:
        return Code(f"{string(part.name)}, new Blob([{string(part.value)}]{options})")
    return Code(f"{string(part.name)}, {string(part.value)}")


def basic(user: Variable, password: Variable) -> Code | None:
    """The header of the bytes that the template names `credentials`: btoa alone takes no character beyond Latin-1."""
    return Code("`Basic ${btoa(String.fromCharCode(...credentials))}`")


def layout_of(value: Json) -> Layout:
    """A value as a nested literal that has yet to be laid out."""
    match value:
        case dict():
            return Group("{", "}", [(key(name) + ": ", layout_of(item)) for name, item in value.items()], " ")
        case list():
            return Group("[", "]", [("", layout_of(item)) for item in value])
        case None | bool():
            return "null" if value is None else str(value).lower()
        case int():
            return grouped(value)
        case Decimal():
            return str(value)
        case _:
            return string(value)


def key(name: str) -> str:
    """A name as the key of an object literal."""
    # A literal key `__proto__` would set the prototype instead of a property (ECMA-262, B.3.1).
    if name == "__proto__":
        return '["__proto__"]'
    return name if _IDENTIFIER.fullmatch(name) else string(name)


def _escaped(text: str, quote: str) -> str:
    text = text.replace("\\", "\\\\").replace(quote, "\\" + quote)
    return shown(text, _escape)


def template_text(text: str) -> str:
    """Text between the backquotes of a template literal."""
    return _escaped(text, "`").replace("${", "\\${")


def _escape(character: str) -> str:
    code = ord(character)
    return _SHORT.get(character) or (f"\\u{code:04x}" if code < 0x10000 else f"\\u{{{code:x}}}")
