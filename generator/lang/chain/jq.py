"""Programs of jq (1.6 and newer) with values that are known only at run time; knows no shell but for a word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

from generator.ir import Json
from generator.lang import json_document
from generator.lang.chain.model import (
    All,
    Any,
    Compare,
    Fields,
    Fixed,
    Holds,
    Items,
    Joined,
    Key,
    Matches,
    Not,
    Ok,
    Operand,
    Ref,
    Status,
    Test,
    Tree,
)
from generator.lang.layout import Group, Layout

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_WORDS = "__loc__ and as catch def elif else end foreach if import include label module or reduce then try"
_KEYWORDS = frozenset(_WORDS.split())
_SAFE_INTEGER = 2**53


def filter_of(path: Sequence[Key]) -> str:
    """The filter of jq that leads to a value: `.build.status`."""
    told = _steps(path)
    return told if told.startswith(".") else f".{told}"


def _steps(path: Sequence[Key]) -> str:
    told = ""
    for key in path:
        if isinstance(key.name, int):
            told += f"[{key.name}]"
        elif _NAME.fullmatch(key.name):
            told += f".{key.name}"
        else:
            told += f"[{json_document.compact(key.name)}]"
    return told


def inside(text: str) -> str:
    """Text between the quotes of a string."""
    return json_document.compact(text)[1:-1]


def program(condition: Test, own: tuple[str, ...], within: str) -> str:
    """A condition; `own` is what the answer is called that the program reads, `within` the word beside it."""
    match condition:
        case Ok():
            told = "$status >= 200 and $status < 300"
            return f"({told})" if within not in ("", "and") else told
        case Compare():
            return _comparison(condition, own)
        case Matches(operand, pattern):
            value = _operand(operand, own)
            plain = isinstance(operand, Ref) and operand.sure and operand.kind == "text"
            filtered = value if plain else f'{value} // "" | tostring'
            told = f"{filtered} | test({json_document.compact(pattern)})"
            return f"({told})" if within else told
        case Holds(operand):
            value = _operand(operand, own)
            return value if isinstance(operand, Ref) and operand.kind == "boolean" else f"({value} // false)"
        case Not(inner):
            return f"({program(inner, own, '')} | not)"
        case All(tests) | Any(tests):
            sign = "and" if isinstance(condition, All) else "or"
            joined = f" {sign} ".join(program(each, own, sign) for each in tests)
            return f"({joined})" if within not in ("", sign) else joined


def _comparison(test: Compare, own: tuple[str, ...]) -> str:
    one, other = _operand(test.left, own), _operand(test.right, own)
    if test.folded:
        one, other = _folded(test.left, one), _folded(test.right, other)
    told = f"{one} {test.operator} {other}"
    if test.operator in ("==", "!="):
        return told
    # jq sorts null before all else; what is missing is neither smaller nor larger here.
    unsure = [code for side, code in ((test.left, one), (test.right, other)) if isinstance(side, Ref) and not side.sure]
    return "(" + " and ".join([*(f"{code} != null" for code in unsure), told]) + ")" if unsure else told


def _operand(operand: Operand, own: tuple[str, ...]) -> str:
    match operand:
        case Status():
            return "$status"
        case Fixed(value):
            return json_document.compact(value)
        case Ref(holder=holder, path=path):
            return filter_of(path) if holder == own else _known(operand)


def _folded(operand: Operand, code: str) -> str:
    if isinstance(operand, Fixed):
        return json_document.compact(str(operand.value).lower())
    sure = isinstance(operand, Ref) and operand.sure
    return f"({code} | ascii_downcase)" if sure else f'({code} // "" | tostring | ascii_downcase)'


def _argument(ref: Ref) -> str:
    """The option of jq that hands a value over, as a string or as what it is."""
    option = "--arg" if ref.kind in ("text", "file") and not ref.inner else "--argjson"
    return f'{option} {_variable(ref)} "${{{ref.name}}}"'


def arguments(refs: Iterable[Ref]) -> list[str]:
    """The options of jq that hand values over, each once."""
    return list(dict.fromkeys(map(_argument, refs)))


def _variable(ref: Ref) -> str:
    # The holder of an input has a shorter name than the variable of the environment; that of an answer holds more.
    name = "_".join(ref.holder) if len(ref.path) == len(ref.inner) else ref.name.lower()
    return f"{name}_" if name in _KEYWORDS else name


def _known(ref: Ref) -> str:
    """A value in a program of jq that it is handed to."""
    return f"${_variable(ref)}{_steps(ref.inner)}"


def layout_of(data: Tree) -> Layout:
    """Data as a nested literal that has yet to be laid out."""
    match data:
        case Fixed(value):
            return _fixed_layout(value)
        case Ref():
            return _known(data)
        case Joined(parts):
            # Interpolation writes a string as it is, and all else as JSON.
            pieces = (
                json_document.compact(part)[1:-1] if isinstance(part, str) else f"\\({_known(part)})" for part in parts
            )
            return '"' + "".join(pieces) + '"'
        case Items(items):
            return Group("[", "]", [("", layout_of(item)) for item in items], "", "")
        case Fields(fields):
            return Group("{", "}", [(f"{_key(name)}: ", layout_of(field)) for name, field in fields], "", "")


def _fixed_layout(value: Json) -> Layout:
    match value:
        case dict():
            return Group("{", "}", [(f"{_key(name)}: ", _fixed_layout(item)) for name, item in value.items()], "", "")
        case list():
            return Group("[", "]", [("", _fixed_layout(item)) for item in value], "", "")
        case _:
            return json_document.compact(value)


def _key(name: str) -> str:
    return name if _NAME.fullmatch(name) and name not in _KEYWORDS else json_document.compact(name)


def survives(value: Json) -> bool:
    """Whether jq 1.6, which reads every number as a double, writes each with the digits it has here."""
    match value:
        case Decimal():
            written = str(value)
            return repr(float(value)) == written and not written.endswith(".0") and 1e-4 <= abs(float(value)) < 1e15
        case int():
            return abs(value) <= _SAFE_INTEGER
        case dict():
            return all(map(survives, value.values()))
        case list():
            return all(map(survives, value))
        case _:
            return True
