"""Names that TypeScript takes: types in Pascal case, functions and properties in camel case; knows no specification."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from generator.lang.code import Code
from generator.lang.text import has_hidden

_PIECE: Final = re.compile(r"[^\W_]+")
_IDENTIFIER: Final = re.compile(r"[A-Za-z_$][A-Za-z0-9_$]*")
# ECMA-262, 12.7.2, in a module's strict code, and the names that such code may not bind (13.1.1).
_KEYWORDS: Final = (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends"
    " false finally for function if implements import in instanceof interface let new null package private"
    " protected public return static super switch this throw true try typeof undefined var void while with yield"
)
_RESERVED: Final = frozenset(_KEYWORDS.split())
# What no type may be called (TypeScript 5, 3.5), whatever its case is; types are in Pascal case, scripts without
# case are not.
_OF_TYPES: Final = (
    "any as asserts async bigint boolean constructor declare from get infer is keyof module namespace never number"
    " object of readonly require set string symbol type unique unknown"
)
_TYPE_WORDS: Final = frozenset(_OF_TYPES.split())
# What every object has, or what is called by whoever awaits it or makes JSON of it (ECMA-262, 20.1.3).
OBJECT_MEMBERS: Final = frozenset(
    {"constructor", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "then", "toJSON", "toLocaleString"}
    | {"toString", "valueOf"}
)


def is_identifier(name: str) -> bool:
    """Whether a property can be written with a dot: ASCII only, so that editors and diffs show what it is."""
    return _IDENTIFIER.fullmatch(name) is not None


def type_name(text: str) -> Code:
    """A text as the name of a type: its own capitals stay, separators go (`io.k8s.APIGroup` is IoK8sAPIGroup)."""
    pieces = _PIECE.findall(_spelled(text))
    return _type("".join(piece[:1].upper() + piece[1:] for piece in pieces))


def type_name_of(words: Iterable[str]) -> Code:
    """Words as the name of a type."""
    return _type(_spelled("".join(word[:1].upper() + word[1:] for word in words)))


def function_name(words: Iterable[str]) -> Code:
    """Words as the name of a function: `createSandbox`; `delete_` where the language has the word.

    A module that exports `then` could not be awaited.
    """
    name = _camel(words)
    if not name[:1].isalpha():
        name = f"call{name}"
    return Code(f"{name}_" if name in _RESERVED or name in _TYPE_WORDS or name == "then" else name)


def method_name(words: Iterable[str]) -> Code:
    """Words as the name of a method, which may be a reserved word: `delete`."""
    name = _camel(words)
    if not name[:1].isalpha():
        name = f"call{name}"
    return Code(f"{name}_" if name in OBJECT_MEMBERS else name)


def property_name(words: Iterable[str]) -> Code:
    """Words as the name of a parameter or property of the tool's own: `apiKey`."""
    name = _camel(words)
    if not name[:1].isalpha():
        name = f"field{name[:1].upper()}{name[1:]}"
    return Code(f"{name}_" if name in _RESERVED else name)


def constant_name(words: Iterable[str]) -> Code:
    """Words as the name of a constant: `NOT_FOUND`."""
    name = _spelled("_".join(words).upper())
    return Code(name if name[:1].isalpha() else f"CODE_{name}".rstrip("_"))


def _type(name: str) -> Code:
    if not name[:1].isalpha():
        name = f"Model{name}"
    return Code(f"{name}_" if name in _RESERVED or name in _TYPE_WORDS else name)


def _camel(words: Iterable[str]) -> str:
    first, *rest = list(words) or [""]
    return _spelled(first + "".join(word[:1].upper() + word[1:] for word in rest))


def _spelled(text: str) -> str:
    """The text with letters and digits that no identifier may hold (`²`, `ﾠ`) spelled by their code point."""
    return "".join(
        each if not each.isalnum() or (("a" + each).isidentifier() and not has_hidden(each)) else f"u{ord(each):04x}"
        for each in text
    )
