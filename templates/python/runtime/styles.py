"""The styles of parameters, and what all of them share: percent-encoding and the pieces of lists and objects."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal, TypeAlias
from urllib.parse import quote

from .encode import text_of

StyleName: TypeAlias = Literal[
    "",
    "simple",
    "label",
    "matrix",
    "form",
    "spaceDelimited",
    "pipeDelimited",
    "deepObject",
    "cookie",
]

UNRESERVED: Final = "-._~"
# Names of headers and cookies (RFC 9110, 5.6.2; RFC 6265, 4.1.1).
TOKEN: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
# Values of exactly these types are their own text.
SIMPLE: Final = (str, int)
_TRIPLET: Final = re.compile(r"(%[0-9A-Fa-f]{2})")


@dataclass(frozen=True, slots=True)
class Style:
    """How a parameter is written; `Style()` is the default of its place.

    `explode` None: as the style has it (true for `form` and `cookie`). `reserved` sends reserved characters as they
    are. `media` is the media type of a parameter that is described by its content instead of a style.
    """

    style: StyleName = ""
    explode: bool | None = None
    reserved: bool = False
    media: str = ""

    def named(self, default: StyleName) -> str:
        """The style where `default` is that of the place."""
        return self.style or default

    def exploded(self, default: StyleName) -> bool:
        """Whether each item is written for itself."""
        return (
            (self.style or default) in ("form", "cookie")
            if self.explode is None
            else self.explode
        )


PLAIN: Final = Style()
Styles: TypeAlias = Mapping[str, Style]


def encoded(text: str) -> str:
    """Return text percent-encoded as UTF-8, but for RFC 3986's unreserved characters."""
    return quote(text, safe=UNRESERVED, errors="replace")


encoded_name = lru_cache(maxsize=4096)(encoded)


def pieces_of(
    items: list[object] | None,
    fields: Mapping[str, object] | None,
    safe: str,
    *,
    explode: bool,
) -> list[str]:
    """Return a list's items; an object's `key=value` each, or keys and values in turn; no nulls (RFC 6570, 2.3)."""
    if items is not None:
        return [kept(text_of(item), safe) for item in items if item is not None]
    known = (fields or {}).items()
    pairs = [
        (kept(key, safe), kept(text_of(item), safe))
        for key, item in known
        if item is not None
    ]
    return (
        [f"{key}={item}" for key, item in pairs]
        if explode
        else [text for pair in pairs for text in pair]
    )


def kept(text: str, safe: str) -> str:
    """Return text percent-encoded; with reserved characters kept, so are triplets (RFC 6570, 3.2.3)."""
    if safe is UNRESERVED:
        return encoded(text)
    pieces = _TRIPLET.split(text)
    return "".join(
        piece if at % 2 else quote(piece, safe=safe, errors="replace")
        for at, piece in enumerate(pieces)
    )
