"""How annotations write types without parts: text by its format, numbers, and the values of enums."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Final, Literal, TypeAlias

from generator.ir import EnumType, NumberType, StringType
from generator.lang.python_source import string
from generator.targets.python.models.annotation import Annotation, plain, union

# Read: as an answer has it. Sent: as a request may have it.
Side: TypeAlias = Literal["read", "sent"]

_BASE64: Final = {"base64": "Base64", "base64url": "Base64Url"}
_PROBES: Final = ("aGk=", "aGVsbG8=", "aGVsbG8h", "QUJDREVGR0hJSktM", "TWFueSBoYW5kcyBtYWtlIGxpZ2h0IHdvcms=")
_INTEGERS: Final = frozenset({"int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"})
_TEXT_FORMATS: Final = {
    "date-time": "DateTime",
    "date": "Date",
    "time": "Time",
    "uuid": "UUID",
    "decimal": "Decimal",
}


def text(kind: StringType, side: Side, *, files: bool) -> Annotation:
    """The type of a text; as text too where it is sent. `files`: what stands for raw bytes may be a file."""
    if kind.binary:
        return plain("FileInput" if side == "sent" and files else "bytes")
    encoding = "base64" if kind.format == "byte" else kind.content_encoding.lower()
    if encoding in _BASE64 and _can_be_base64(kind):
        if side == "read":
            return plain(_BASE64[encoding])
        return plain("str") if encoding == "base64url" else union([plain("bytes"), plain("str")], "object")
    name = _TEXT_FORMATS.get(kind.format, "str")
    return plain(name) if side == "read" or name == "str" else union([plain(name), plain("str")], "object")


def options_of(kind: EnumType, *, closed: bool = False) -> Annotation:
    """The values of an enum, and whatever else of their type; `closed`: nothing else."""
    values = [entry.value for entry in kind.values]
    literals = [value for value in values if isinstance(value, str | int)]
    bases = list(dict.fromkeys(_base(value) for value in values))
    if isinstance(kind.base, NumberType) and not kind.base.integer and "Any" not in bases:
        bases = [*(base for base in bases if base != "int"), *([] if "Number" in bases else ["Number"])]
    if "Any" in bases:
        return plain("Any")
    told = [f"Literal[{', '.join(_literal(value) for value in literals)}]"] if literals and bases != ["bool"] else []
    if closed and told and len(literals) == len(values):
        return Annotation((told[0],), names=frozenset({"Literal"}))
    parts = [Annotation((each,), names=frozenset({"Literal"})) for each in told]
    return union([*parts, *map(plain, bases)], "Any")


def _can_be_base64(kind: StringType) -> bool:
    """Whether length and pattern let any base64 through: what is called so is now and then a few digits."""
    if kind.max_length is not None and kind.max_length < 4:
        return False
    try:
        return kind.pattern is None or any(re.search(kind.pattern, probe) for probe in _PROBES)
    except re.error:
        return True


def _literal(value: str | int) -> str:
    return string(value) if isinstance(value, str) else str(value)


def _base(value: object) -> str:
    match value:
        case str():
            return "str"
        case bool():
            return "bool"
        case int():
            return "int"
        case Decimal():
            return "Number"
        case _:
            return "Any"


def number(kind: NumberType, side: Side) -> Annotation:
    """The type of a number; one that isn't whole may be read as an int, so that it keeps its digits."""
    if kind.integer or kind.format in _INTEGERS:
        return plain("int")
    if kind.format == "decimal":
        return plain("DecimalNumber") if side == "read" else union([plain("Decimal"), plain("float")], "object")
    return plain("Number") if side == "read" else plain("float")
