"""How JavaScript writes values that are known only at run time (ECMAScript 2021, modules)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

from generator.lang import javascript
from generator.lang.chain.model import (
    All,
    Any,
    Compare,
    Fields,
    Fixed,
    Holds,
    Items,
    Joined,
    Matches,
    Not,
    Ok,
    Operand,
    Ref,
    Status,
    Test,
    Text,
    Tree,
    fixed_values,
    json_pieces,
)
from generator.lang.code import Code
from generator.lang.layout import Group, Layout, lay_out
from generator.lang.numbers import survives_double
from generator.lang.text import has_hidden

_NAME = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")
# What the language reserves (ECMA-262, 12.7.2) and what the templates use.
_WORDS = """
    arguments await break case catch class const continue debugger default delete do else enum eval export extends
    false finally for function if implements import in instanceof interface let new null package private protected
    public return static super switch this throw true try typeof undefined var void while with yield body chunk
    console encodeURIComponent error event fetch form line lines process readFile createReadStream rest sleep socket
    writeFile Error FormData JSON Number Object Promise Response String URLSearchParams WebSocket credentials
"""
_TAKEN = frozenset(_WORDS.split())
# In place of what is missing, which a pattern would otherwise find as the word "undefined".
_EMPTY = '""'
_OPERATORS = {"==": "===", "!=": "!=="}


def identifier(words: tuple[str, ...]) -> Code:
    """The name of a constant or variable: `checkBuildResult`."""
    first, *rest = words
    name = first + "".join(word[:1].upper() + word[1:] for word in rest)
    return Code(name + "Value" if name in _TAKEN else name)


def ref(value: Ref) -> Code:
    """The value as an expression: `sandbox.id`, with `?.` behind what may be missing."""
    code, sure = str(identifier(value.holder)), value.whole
    for key in value.path:
        dot = "" if sure else "?."
        if isinstance(key.name, int):
            code += f"{dot}[{key.name}]"
        elif _NAME.fullmatch(key.name):
            code += f"{dot or '.'}{key.name}"
        else:
            code += f"{dot}[{javascript.string(key.name)}]"
        sure = key.sure
    return Code(code)


def text(parts: Text) -> Code:
    """Text and values as one expression."""
    if len(parts) == 1 and isinstance(parts[0], Ref):
        return ref(parts[0])
    if not any(isinstance(part, Ref) for part in parts):
        return javascript.string("".join(part for part in parts if isinstance(part, str)))
    told = ("${" + ref(part) + "}" if isinstance(part, Ref) else javascript.template_text(part) for part in parts)
    return Code("`" + "".join(told) + "`")


def url(parts: Text, query: Sequence[str | Code] = ()) -> Code:
    """A URL: what is first is there already, other values are percent-encoded.

    The query is fixed text, and the name of what holds it as `Code`.
    """
    base, *rest = parts
    told = [_part(part, base) for part in (base, *rest)]
    told += ["${" + part + "}" if isinstance(part, Code) else javascript.template_text(part) for part in query]
    return Code("`" + "".join(told) + "`")


def missing(value: Ref) -> Code:
    """A condition that holds where the value is not there, or is null."""
    return Code(f"{ref(value)} == null")


def known(value: Ref) -> Code:
    """A condition that holds where a value of an answer is there, or the answer is where that is enough."""
    return identifier(value.holder) if value.whole else ref(value)


def status_message(step: str, response: Code, wanted: str) -> Code:
    """What to say of an answer that is not good: what it was and what should have been."""
    status = "${" + response + ".status}"
    return Code(f"`{javascript.template_text(step)}: status {status}, {javascript.template_text(wanted)}`")


def environment(name: str) -> Code:
    """The content of an environment variable."""
    return Code(f"process.env.{name}")


def otherwise(value: Code, default: str) -> Code:
    """A value, or some text where there is none."""
    return Code(f"{value} ?? {javascript.string(default)}")


def strings(texts: Iterable[str]) -> Code:
    """A list of strings."""
    return Code(lay_out(Group("[", "]", [("", javascript.string(each)) for each in texts]), indent=0, column=30))


def stringified(value: Code) -> Code:
    """The JSON text of an expression."""
    return Code(f"JSON.stringify({value})")


def template_text(text: str) -> Code:
    """Text within a template literal that a template writes."""
    return Code(javascript.template_text(text))


def tree(data: Tree, *, indent: int, column: int, tail: int) -> Code | None:
    """Data as an expression that JSON.stringify writes digit for digit; None where it can't."""
    if not all(map(survives_double, fixed_values(data))):
        return None
    return Code(lay_out(_layout(data), indent=indent, column=column, tail=tail))


def json_string(data: Tree) -> Code:
    """Data as an expression for its JSON text."""
    pieces = [
        javascript.template_text(piece)
        if isinstance(piece, str)
        else "${JSON.stringify(" + (ref(piece) if isinstance(piece, Ref) else _string(piece)) + ")}"
        for piece in json_pieces(data)
    ]
    return Code("`" + "".join(pieces) + "`")


def pairs(fields: Iterable[tuple[str, Text]], *, indent: int, column: int, tail: int, basic: bool = False) -> Code:
    """Names and texts as an object, `{ path }` for a variable of that name; as a list of pairs where names repeat.

    `basic` adds the header of the bytes that the program calls `credentials`: btoa takes no character beyond Latin-1.
    """
    listed = list(fields)
    extra = [("authorization: ", "`Basic ${btoa(String.fromCharCode(...credentials))}`")] if basic else []
    names = [name for name, _ in listed]
    if len(set(names)) == len(names) and not any(name.isdecimal() for name in names):
        layout = Group("{", "}", [*extra, *(_field(name, text(parts)) for name, parts in listed)], " ")
    else:
        lists = [Group("[", "]", [("", javascript.string(name)), ("", text(parts))]) for name, parts in listed]
        layout = Group("[", "]", [("", item) for item in lists])
    return Code(lay_out(layout, indent=indent, column=column, tail=tail))


def condition(test: Test, response: Code, within: str = "") -> Code:
    """A condition as an expression; `response` is the name of the answer, `within` the sign that stands beside it."""
    return Code(_test(test, response, within))


def _test(test: Test, response: Code, within: str) -> str:
    match test:
        case Ok():
            return f"{response}.ok"
        case Compare(left, operator, right, folded):
            one, other = _operand(left, response), _operand(right, response)
            if folded:
                one, other = _folded(left, one), _folded(right, other)
            told = f"{one} {_OPERATORS.get(operator, operator)} {other}"
            return f"({told})" if within == "!" else told
        case Matches(operand, pattern):
            missing = isinstance(operand, Ref) and not operand.sure
            return f"{_regex(pattern)}.test({_operand(operand, response)}{' ?? ' + _EMPTY if missing else ''})"
        case Holds(operand):
            return _operand(operand, response)
        case Not(inner):
            return f"!{_test(inner, response, '!')}"
        case All(tests) | Any(tests):
            sign = "&&" if isinstance(test, All) else "||"
            joined = f" {sign} ".join(_test(each, response, sign) for each in tests)
            return f"({joined})" if within not in ("", sign) else joined


def _operand(operand: Operand, response: Code) -> str:
    match operand:
        case Status():
            return f"{response}.status"
        case Ref():
            return ref(operand)
        case Fixed(value):
            return str(lay_out(javascript.layout_of(value), indent=0, column=0))


def _folded(operand: Operand, code: str) -> str:
    if isinstance(operand, Fixed):
        return javascript.string(str(operand.value).lower())
    maybe = "" if isinstance(operand, Ref) and operand.sure else "?"
    return f"{code}{maybe}.toLowerCase()"


def _regex(pattern: str) -> str:
    if not pattern or has_hidden(pattern):
        return f"new RegExp({javascript.string(pattern)})"
    escaped = re.sub(r"\\.|/", lambda found: found[0] if len(found[0]) > 1 else "\\/", pattern)
    return f"/{escaped}/"


def _part(part: str | Ref, base: str | Ref) -> str:
    if isinstance(part, str):
        return javascript.template_text(part)
    return "${" + (ref(part) if part is base or part.tame else f"encodeURIComponent({ref(part)})") + "}"


def _field(name: str, code: str) -> tuple[str, str]:
    return ("", code) if code == name else (f"{javascript.key(name)}: ", code)


def _string(data: Joined) -> Code:
    """Text and values as a string, whatever the values are."""
    if len(data.parts) == 1 and isinstance(single := data.parts[0], Ref) and single.kind != "text":
        return Code("`${" + ref(single) + "}`")
    return text(data.parts)


def _layout(data: Tree) -> Layout:
    match data:
        case Fixed(value):
            return javascript.layout_of(value)
        case Ref():
            return ref(data)
        case Joined():
            return _string(data)
        case Items(items):
            return Group("[", "]", [("", _layout(item)) for item in items])
        case Fields(fields):
            return Group("{", "}", [_entry(name, _layout(field)) for name, field in fields], " ")


def _entry(name: str, layout: Layout) -> tuple[str, Layout]:
    return ("", layout) if layout == name and _NAME.fullmatch(name) else (f"{javascript.key(name)}: ", layout)


def milliseconds(told: Ref, otherwise: int | Decimal) -> Code:
    """A number of seconds as milliseconds, or another number where there is none."""
    return Code(f"1000 * ({ref(told)} ?? {number(otherwise)})")


def number(value: int | Decimal) -> Code:
    """A number as a literal."""
    return Code(lay_out(javascript.layout_of(value), indent=0, column=0))
