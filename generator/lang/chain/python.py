"""How Python writes values that are known only at run time; ruff lays the lines out afterwards."""

from __future__ import annotations

import keyword
from collections.abc import Callable, Iterable
from decimal import Decimal

from generator.lang import python
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
from generator.lang.numbers import survives_float

# What the templates use, and built-in names that would be missed.
_WORDS = """
    chunk connect dict error file float int json line list message open os print quote re requests response set
    socket str sum sys time url urlencode credentials failed
"""
_TAKEN = frozenset(_WORDS.split())


def identifier(words: tuple[str, ...]) -> Code:
    """The name of a variable: `check_build_result`."""
    name = "_".join(words)
    return Code(name + "_value" if name in _TAKEN or keyword.iskeyword(name) or keyword.issoftkeyword(name) else name)


def ref(value: Ref) -> Code:
    """The value as an expression: `sandbox["id"]`, with `.get` for what may be missing."""
    code, sure = str(identifier(value.holder)), value.whole
    for key in value.path:
        if isinstance(key.name, int):
            code = f"{code if sure else f'({code} or [])'}[{key.name}]"
        elif key.sure:
            code = f"{code if sure else f'({code} or {{}})'}[{python.string(key.name)}]"
        else:
            code = f"{code if sure else f'({code} or {{}})'}.get({python.string(key.name)})"
        sure = key.sure
    return Code(code)


def missing(value: Ref) -> Code:
    """A condition that holds where the value is not there, or is null."""
    return Code(f"{ref(value)} is None")


def known(value: Ref) -> Code:
    """A condition that holds where a value of an answer is there, or the answer is where that is enough."""
    return Code(f"{identifier(value.holder) if value.whole else ref(value)} is not None")


def environment(name: str, default: Code) -> Code:
    """The content of an environment variable; without a default it must be there."""
    told = python.string(name)
    return Code(f"os.environ.get({told}, {default})" if default else f"os.environ[{told}]")


def status_message(step: str, wanted: str) -> Code:
    """What to say of an answer that is not good: what it was and what should have been."""
    return Code(f'f"{python.format_text(step)}: status {{response.status_code}}, {python.format_text(wanted)}"')


def text(parts: Text) -> Code:
    """Text and values as one expression for a string."""
    if len(parts) == 1 and isinstance(parts[0], Ref):
        return _string(parts[0])
    return _format(parts, _piece)


def url(parts: Text) -> Code:
    """A URL: what is first is there already, other values are percent-encoded."""
    base, *rest = parts
    return _format((base, *rest), lambda value: ref(value) if value is base else _encoded(value))


def tree(data: Tree) -> Code | None:
    """Data as an expression that json.dumps writes digit for digit; None where it can't, and for a bare null."""
    if data == Fixed(None) or not all(map(survives_float, fixed_values(data))):
        return None
    return Code(_literal(data))


def json_string(data: Tree) -> Code:
    """Data as an expression for its JSON text in UTF-8."""
    pieces = [
        str(python.string(piece))
        if isinstance(piece, str)
        else f"json.dumps({ref(piece) if isinstance(piece, Ref) else text(piece.parts)})"
        for piece in _merged(json_pieces(data))
    ]
    return Code(pieces[0] + ".encode()" if len(pieces) == 1 else f"({' + '.join(pieces)}).encode()")


def raw(parts: Text) -> Code:
    """Text and values as one expression for bytes in UTF-8."""
    code = text(parts)
    return code if all(isinstance(part, str) and part.isascii() for part in parts) else Code(f"{code}.encode()")


def pairs(fields: Iterable[tuple[str, Text]]) -> Code:
    """Names and texts as a dict, or as a list of pairs where a name repeats."""
    listed = [(python.string(name), text(parts)) for name, parts in fields]
    if len({name for name, _ in listed}) == len(listed):
        return Code("{" + ", ".join(f"{name}: {item}" for name, item in listed) + "}")
    return Code("[" + ", ".join(f"({name}, {item})" for name, item in listed) + "]")


def condition(test: Test, within: str = "") -> Code:
    """A condition as an expression; the answer is called `response`. `within` is the word that stands beside it."""
    return Code(_test(test, within))


def seconds(told: Ref, otherwise: int | Decimal) -> Code:
    """A number of seconds as a header has it, or another number where there is none."""
    return Code(f"float({ref(told)} or {python.literal(otherwise)})")


def _test(test: Test, within: str) -> str:
    match test:
        case Ok():
            return "response.ok"
        case Compare():
            told = _comparison(test)
            return f"({told})" if within == "not" else told
        case Matches(operand, pattern):
            code = _operand(operand)
            if not isinstance(operand, Ref) or operand.kind != "text":
                code = f"str({code})"
            elif not operand.sure:
                code = f'{code} or ""'
            return f"re.search({python.string(pattern)}, {code})"
        case Holds(operand):
            return _operand(operand)
        case Not(inner):
            return f"not {_test(inner, 'not')}"
        case All(tests) | Any(tests):
            sign = "and" if isinstance(test, All) else "or"
            joined = f" {sign} ".join(_test(each, sign) for each in tests)
            return f"({joined})" if within not in ("", sign) else joined


def _comparison(test: Compare) -> str:
    one, other = _operand(test.left), _operand(test.right)
    if test.folded:
        one, other = _folded(test.left, one), _folded(test.right, other)
    for side, code in ((test.left, one), (test.right, other)):
        if isinstance(side, Fixed) and (side.value is None or isinstance(side.value, bool)) and test.operator in _IS:
            rest = other if code is one else one
            return f"{rest} {_IS[test.operator]} {code}"
    told = f"{one} {test.operator} {other}"
    if test.operator in _IS:
        return told
    # Python refuses to order what is missing; such a comparison simply does not hold.
    unsure = [code for side, code in ((test.left, one), (test.right, other)) if isinstance(side, Ref) and not side.sure]
    return " and ".join([*(f"{code} is not None" for code in unsure), told])


_IS = {"==": "is", "!=": "is not"}


def _operand(operand: Operand) -> str:
    match operand:
        case Status():
            return "response.status_code"
        case Ref():
            return ref(operand)
        case Fixed(value):
            return python.literal(value)


def _folded(operand: Operand, code: str) -> str:
    if isinstance(operand, Fixed):
        return python.string(str(operand.value).lower())
    return f"{code}.lower()" if isinstance(operand, Ref) and operand.sure else f'str({code} or "").lower()'


def _encoded(value: Ref) -> Code:
    return _piece(value) if value.tame else Code(f'quote({_string(value)}, safe="")')


def _string(value: Ref) -> Code:
    """The value as a string."""
    match value.kind:
        case "text" | "file":
            return ref(value)
        case "integer":
            return Code(f"str({ref(value)})")
        case _:
            return Code(f"json.dumps({ref(value)})")


def _piece(value: Ref) -> Code:
    """The value between other text, where a whole number is written without more ado."""
    return ref(value) if value.kind == "integer" else _string(value)


def _format(parts: Iterable[str | Ref], write: Callable[[Ref], Code]) -> Code:
    """An f-string; before Python 3.12 no expression in one can have its quotes or a backslash."""
    pieces: list[tuple[str | Ref, str]] = [(part, part if isinstance(part, str) else write(part)) for part in parts]
    if not any(isinstance(part, Ref) for part, _ in pieces):
        return python.string("".join(code for _, code in pieces))
    if any(isinstance(part, Ref) and ("'" in code or "\\" in code) for part, code in pieces):
        return Code(
            " + ".join(f"str({code})" if isinstance(part, Ref) else python.string(part) for part, code in pieces)
        )
    told = (
        python.format_text(part) if isinstance(part, str) else "{" + code.replace('"', "'") + "}"
        for part, code in pieces
    )
    return Code('f"' + "".join(told) + '"')


def _literal(data: Tree) -> str:
    match data:
        case Fixed(value):
            return python.literal(value)
        case Ref():
            return ref(data)
        case Joined(parts):
            return text(parts)
        case Items(items):
            return "[" + ", ".join(map(_literal, items)) + "]"
        case Fields(fields):
            return "{" + ", ".join(f"{python.string(name)}: {_literal(field)}" for name, field in fields) + "}"


def _merged(pieces: Iterable[str | Ref | Joined]) -> list[str | Ref | Joined]:
    """The pieces, fixed ones that follow each other as one."""
    merged: list[str | Ref | Joined] = []
    for piece in pieces:
        if isinstance(piece, str) and merged and isinstance(merged[-1], str):
            merged[-1] += piece
        else:
            merged.append(piece)
    return merged
