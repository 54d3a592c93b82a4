"""What a field probably holds, going by the words of its name; knows no schemas."""

import hashlib
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Final

from generator.names import words
from generator.samples.vocabulary import DAYS, ERROR_TEXT, ERRORS, NO_RESOURCE, NUMBERS, OFF, PEOPLE, TEXT

_PLURALS: Final = (
    *(("ies", "y"), ("sses", "ss"), ("xes", "x"), ("shes", "sh"), ("tches", "tch"), ("nches", "nch"), ("rches", "rch")),
    ("tuses", "tus"),
)
_DAY: Final = 86400
# 2026-03-14T09:26:53Z, and the moments of the same story that come after it, by the days in between.
_FIRST_MOMENT: Final = 1773480413
_MOMENTS: Final[Mapping[int, str]] = {
    0: "2026-03-14T09:26:53Z",
    1: "2026-03-15T10:42:07Z",
    2: "2026-03-16T17:05:31Z",
    30: "2026-04-13T09:26:53Z",
}


@dataclass(frozen=True, slots=True)
class Hint:
    """What is known of a value's meaning: the field's name, the resource that it belongs to, its place in a list."""

    name: str = ""
    noun: str = ""
    index: int = 0

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the name."""
        return _words(self.name)


@lru_cache(maxsize=8192)
def noun(name: str) -> str:
    """The resource that a schema's name speaks of: `CreateSandboxRequest` is a sandbox; empty when none."""
    told = [word for word in _words(name) if word not in NO_RESOURCE and not word.isdigit()]
    return singular(told[-1]) if told else ""


def singular(word: str) -> str:
    """The singular of an English noun, near enough for an example."""
    for plural, single in _PLURALS:
        if word.endswith(plural) and len(word) > len(plural) + 1:
            return word[: -len(plural)] + single
    return word[:-1] if word.endswith("s") and len(word) > 3 and not word.endswith(("ss", "us", "is")) else word


def text(hint: Hint) -> str:
    """Text for a field of that name: from the table, or the words of the name itself. Never empty."""
    told = hint.words
    row, lead = _row(told, TEXT)
    if hint.noun in ERRORS and told and told[-1] in ERROR_TEXT:
        return ERROR_TEXT[told[-1]]
    if row is None:
        return " ".join(told) or hint.name.strip() or hint.noun or "example"
    if told[-1] == "name" and (lead[-1:] or (hint.noun,))[0] in PEOPLE:
        return "Ada Lovelace"
    return filled(row, hint, lead)


def is_known(name: str) -> bool:
    """Whether the table has a row for a field of that name."""
    return _row(_words(name), TEXT)[0] is not None


def filled(row: str, hint: Hint, lead: tuple[str, ...] = ()) -> str:
    """A value of the table with its blanks filled in."""
    if "{" not in row:
        return row
    resource = "resource" if hint.noun in ERRORS else hint.noun or "example"
    digest = hashlib.sha256(f"{hint.name}/{hint.index}".encode(errors="replace")).hexdigest()
    return (
        row.replace("{lead}", singular("_".join(lead)) if lead else resource)
        .replace("{lead-path}", "-".join(lead) or resource)
        .replace("{noun}", resource)
        .replace("{uuid}", uuid(hint))
        .replace("{moment}", moment(hint))
        .replace("{hex32}", digest[:32])
        .replace("{hex40}", digest[:40])
        .replace("{hex64}", digest)
    )


def number(hint: Hint, *, whole: bool) -> int | Decimal | None:
    """A number for a field of that name; None when nothing is known."""
    row, _ = _row(hint.words, NUMBERS)
    if row is None:
        return None
    if row == "moment" and (whole or hint.words[-1] != "time"):
        seconds = _FIRST_MOMENT + _DAY * _days(hint)
        return seconds * 1000 if hint.words[-1] in ("ms", "millis") else seconds
    if row == "moment":
        return Decimal("0.25")
    integer, _, fraction = row.partition("|")
    return Decimal(fraction) if fraction and not whole else int(integer)


def flag(hint: Hint) -> bool:
    """True, but for fields whose name says that something is wrong or over."""
    return not any(word in OFF for word in hint.words)


def moment(hint: Hint) -> str:
    """An RFC 3339 time of 2026: what is updated comes after what is created, what expires after both."""
    return _MOMENTS[_days(hint)]


def uuid(hint: Hint) -> str:
    """A version 4 UUID of the field's own, the same on every run."""
    return f"{zlib.crc32(f'{hint.name}/{hint.index}'.encode(errors='replace')):08x}-5d4a-4f6b-9a7c-1e2d3c4b5a69"


def _days(hint: Hint) -> int:
    return next((DAYS[word] for word in hint.words if word in DAYS), 0)


@lru_cache(maxsize=8192)
def _words(name: str) -> tuple[str, ...]:
    return words(name)


def _row(told: tuple[str, ...], table: Mapping[str, str]) -> tuple[str | None, tuple[str, ...]]:
    """The row of the longest run of words at the end of a name, and the words before it."""
    for start in range(max(len(told) - 3, 0), len(told)):
        row = table.get(" ".join(told[start:]))
        if row is not None:
            return row, told[:start]
    return None, ()
