"""Paths with their slots filled, so that no value leads to another resource; knows no query but the path's own."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final
from urllib.parse import quote

from .encode import fields_of, items_of, json_text, text_of
from .options import omit
from .styles import (
    PLAIN,
    SIMPLE,
    UNRESERVED,
    Style,
    Styles,
    encoded,
    encoded_name,
    kept,
    pieces_of,
)

# What `reserved` lets through: RFC 3986's reserved characters but for those that would end the segment.
_RESERVED: Final = UNRESERVED + ":@!$&()*+,;="
_NOT_IN_PATHS: Final = re.compile(
    r"%(?![0-9A-Fa-f]{2})|[^%A-Za-z0-9\-._~!$&'()*+,;=:@/]"
)
_NOT_IN_QUERIES: Final = re.compile(
    r"%(?![0-9A-Fa-f]{2})|[^%A-Za-z0-9\-._~!$&()*+,;=:@/?]"
)
_SLOT: Final = re.compile(r"\{([^{}]+)\}")


def path_of(template: str, values: Mapping[str, object], styles: Styles) -> str:
    """Return a path with its slots filled, percent-encoded, beginning with a slash.

    A query that the template itself ends in (`/a?b=1`) is kept. Raises ValueError for a value that would name
    another resource: one that leaves its segment empty, or makes it `.` or `..`.
    """
    pieces, query = _parsed(template)
    text = ""
    doubtful = False
    for fixed, name in pieces:
        text += fixed
        if name:
            filled = path_text(
                name,
                _given(name, values),
                styles.get(f"path:{name}", PLAIN) if styles else PLAIN,
            )
            doubtful = (
                doubtful
                or filled.replace("%2e", ".").replace("%2E", ".").strip(".") == ""
            )
            text += filled
    if doubtful:
        _check_segments(template, text)
    path = text if text.startswith("/") or not text else f"/{text}"
    return f"{path}?{query}" if query else path


def path_text(name: str, value: object, style: Style) -> str:
    """Return what replaces a slot in a path."""
    if type(value) in SIMPLE and style is PLAIN:
        return encoded(str(value))
    safe = _RESERVED if style.reserved else UNRESERVED
    if style.media:
        return kept(json_text(value), safe)
    text = _styled(encoded_name(name), value, style, safe)
    # A label without a value is a dot, which clients take for a step in the path.
    return (
        text.replace(".", "%2E")
        if style.style == "label" and text in (".", "..")
        else text
    )


def _given(name: str, values: Mapping[str, object]) -> object:
    value = values.get(name, omit)
    if value is omit or value is None:
        raise ValueError(f"the path needs a value for {name!r}")
    return value


@lru_cache(maxsize=4096)
def _parsed(template: str) -> tuple[tuple[tuple[str, str], ...], str]:
    """Return the path's pieces, fixed text and the name of the slot behind it (or nothing), and its own query."""
    path, _, query = template.partition("?")
    parts = [*_SLOT.split(path), ""]
    pairs = "&".join(
        _NOT_IN_QUERIES.sub(_octets, pair) for pair in query.split("&") if pair
    )
    fixed = (_NOT_IN_PATHS.sub(_octets, text) for text in parts[::2])
    return tuple(
        pair for pair in zip(fixed, parts[1::2], strict=True) if any(pair)
    ), pairs


def _octets(found: re.Match[str]) -> str:
    return quote(found[0], safe="", errors="replace")


def _check_segments(template: str, path: str) -> None:
    # No value brings a slash of its own: the segments are those of the template.
    for written, segment in zip(
        template.partition("?")[0].split("/"), path.split("/"), strict=True
    ):
        slots = _SLOT.findall(written)
        if (
            slots
            and re.sub("%2e", ".", segment, flags=re.IGNORECASE) in ("", ".", "..")
            and segment != "%2E"
        ):
            shown = repr(segment) if segment else "an empty value"
            raise ValueError(
                f"{shown} for {' and '.join(map(repr, slots))} would lead to another path"
            )


def _styled(name: str, value: object, style: Style, safe: str) -> str:
    """Return RFC 6570's {var}, {.var} and {;var}, each with and without the explode modifier."""
    explode = style.exploded("simple")
    items, fields = items_of(value), fields_of(value)
    if items is None and fields is None:
        pieces = [kept(text_of(value), safe)]
    else:
        pieces = pieces_of(items, fields, safe, explode=explode)
    match style.named("simple"):
        case "label":
            return "." + (".".join(pieces) if explode else ",".join(pieces))
        case "matrix" if explode and items is not None:
            return "".join(f";{name}={piece}" for piece in pieces)
        case "matrix" if explode and fields is not None:
            return "".join(f";{piece}" for piece in pieces)
        case "matrix":
            joined = ",".join(pieces)
            return f";{name}={joined}" if joined else f";{name}"
        case _:
            return ",".join(pieces)
