"""Parameters in headers and cookies, safe against what would end them; knows no query and no path."""

from __future__ import annotations

import json
from collections.abc import Mapping
from urllib.parse import quote

from .encode import fields_of, items_of, json_text, text_of
from .options import omit
from .queries import value_pairs
from .styles import PLAIN, TOKEN, Style, Styles, encoded


def header_of(name: str, value: object, styles: Styles) -> str:
    """Return the value of a header: the style `simple`, nothing percent-encoded but what no header may hold.

    Raises ValueError for a line break or a NUL, and for a name that is no token (RFC 9110, 5.1).
    """
    if TOKEN.fullmatch(name) is None:
        raise ValueError(f"{name!r} cannot be the name of a header")
    style = styles.get(f"header:{name}", PLAIN) if styles else PLAIN
    return header_safe(name, _header_text(value, style))


def _header_text(value: object, style: Style) -> str:
    if type(value) is str and not style.media:
        return value
    if style.media:
        return _ascii_json(value)
    items, fields = items_of(value), fields_of(value)
    if items is None and fields is None:
        return text_of(value)
    between = "=" if style.exploded("simple") else ","
    if items is not None:
        return ",".join(text_of(item) for item in items if item is not None)
    return ",".join(
        f"{key}{between}{text_of(item)}"
        for key, item in (fields or {}).items()
        if item is not None
    )


def header_safe(name: str, text: str) -> str:
    """Return text as printable ASCII without blanks at its ends; other characters percent-encoded as UTF-8.

    Raises ValueError for a line break or a NUL, which would end the header.
    """
    if (
        text.isascii()
        and text.isprintable()
        and not text.startswith(" ")
        and not text.endswith(" ")
    ):
        return text
    if any(char in text for char in "\r\n\0"):
        raise ValueError(f"the value of {name!r} holds a line break or a NUL")
    kept = "".join(
        char if " " <= char <= "~" else quote(char, safe="", errors="replace")
        for char in text
    )
    inner = kept.strip(" ")
    start = len(kept) - len(kept.lstrip(" "))
    return (
        "%20" * start + inner + "%20" * (len(kept) - len(inner) - start)
        if inner
        else "%20" * len(kept)
    )


def _ascii_json(value: object) -> str:
    """Return compact JSON in ASCII."""
    return "".join(
        char if char.isascii() else json.dumps(char)[1:-1] for char in json_text(value)
    )


def cookies_of(values: Mapping[str, object], styles: Styles) -> str:
    """Return the value of a Cookie header (RFC 6265, 4.2); empty where there is nothing to send.

    The style `form` is percent-encoded, as RFC 6570 has it; `cookie` is not, but for what no cookie may hold.
    Raises ValueError for a name that no cookie can have.
    """
    pairs: list[tuple[str, str]] = []
    for name, value in values.items():
        if value is not omit:
            pairs += _cookie_pairs(
                name, value, styles.get(f"cookie:{name}", PLAIN) if styles else PLAIN
            )
    for name, _ in pairs:
        if TOKEN.fullmatch(name) is None:
            raise ValueError(f"{name!r} cannot be the name of a cookie")
    return "; ".join(f"{name}={text}" for name, text in pairs)


def _cookie_pairs(name: str, value: object, style: Style) -> list[tuple[str, str]]:
    if style.media:
        return [(name, encoded(json_text(value)))]
    if style.style != "cookie":
        return value_pairs(name, value, style)
    if value is None:
        return []
    items, fields = items_of(value), fields_of(value)
    if items is None and fields is None:
        return [(name, _cookie_safe(name, text_of(value)))]
    if not style.exploded("cookie"):
        each = (
            items
            if items is not None
            else [part for pair in (fields or {}).items() for part in pair]
        )
        return [
            (
                name,
                _cookie_safe(
                    name, ",".join(text_of(item) for item in each if item is not None)
                ),
            )
        ]
    listed = (
        [(name, item) for item in items]
        if items is not None
        else (fields or {}).items()
    )
    return [
        (key, _cookie_safe(key, text_of(item)))
        for key, item in listed
        if item is not None
    ]


def _cookie_safe(name: str, text: str) -> str:
    safe = header_safe(name, text)
    return "".join(
        quote(char, safe="") if char in ';"\\' or char.isspace() else char
        for char in safe
    )
