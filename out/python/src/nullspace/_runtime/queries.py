"""Query strings, and the pairs of forms, by style; knows no path and no body."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

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

# What `reserved` lets through: RFC 3986's reserved characters but for those that would end the value, that no query
# may hold as they are, or that a client encodes whatever one says.
_RESERVED: Final = UNRESERVED + ":/?@!$()*,;="
_DELIMITERS: Final = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}


def query_of(values: Mapping[str, object], styles: Styles) -> str:
    """Return a query without its question mark; null, empty lists and empty objects give nothing."""
    parts: list[str] = []
    for name, value in values.items():
        if value is omit:
            continue
        style = styles.get(f"query:{name}", PLAIN) if styles else PLAIN
        whole = styles.get(f"querystring:{name}") if styles else None
        if whole is not None:
            parts += _whole_query(value, whole.media)
        elif style is PLAIN and type(value) in SIMPLE:
            parts.append(f"{encoded_name(name)}={encoded(str(value))}")
        else:
            parts += pairs_of(name, value, style)
    return "&".join(parts)


def pairs_of(name: str, value: object, style: Style) -> list[str]:
    """Return the pairs, `name=value` each and encoded, that stand for a value in a query or a form."""
    return [
        f"{encoded_name(key)}={text}" for key, text in value_pairs(name, value, style)
    ]


def value_pairs(name: str, value: object, style: Style) -> list[tuple[str, str]]:
    """Return names as they are, with the encoded values that they have."""
    safe = _RESERVED if style.reserved else UNRESERVED
    if style.media:
        return [(name, kept(json_text(value), safe))]
    if value is None:
        return []
    items, fields = items_of(value), fields_of(value)
    if items is None and fields is None:
        return [(name, kept(text_of(value), safe))]
    if style.style == "deepObject":
        return [(key, kept(text, safe)) for key, text in bracketed(name, value)]
    if not style.exploded("form"):
        # A delimiter is never part of an item.
        inside = safe if safe is UNRESERVED else safe.replace(",", "")
        pieces = pieces_of(items, fields, inside, explode=False)
        return (
            [(name, _DELIMITERS.get(style.style, ",").join(pieces))] if pieces else []
        )
    if items is not None:
        return [(name, kept(text_of(item), safe)) for item in items if item is not None]
    return [
        (key, kept(text_of(item), safe))
        for key, item in (fields or {}).items()
        if item is not None
    ]


def bracketed(name: str, value: object) -> Iterator[tuple[str, str]]:
    """Yield names and values of a nested object as PHP, Rails and Stripe read it: `a[b][c]`, `a[b][]`, `a[b][0][c]`."""
    items, fields = items_of(value), fields_of(value)
    if fields is not None:
        for key, item in fields.items():
            yield from bracketed(f"{name}[{key}]", item)
    elif items is not None:
        for index, item in enumerate(items):
            nested = fields_of(item) is not None or items_of(item) is not None
            yield from bracketed(f"{name}[{index if nested else ''}]", item)
    elif value is not None:
        yield name, text_of(value)


def _whole_query(value: object, media: str) -> list[str]:
    """Return a parameter that is the query itself (OpenAPI 3.2, `in: querystring`)."""
    fields = fields_of(value)
    if fields is not None and media.startswith("application/x-www-form-urlencoded"):
        return [
            f"{encoded_name(name)}={encoded(text_of(each))}"
            for name, item in fields.items()
            for each in _listed(item)
            if each is not None
        ]
    return [
        encoded(
            value
            if isinstance(value, str) and not media.endswith("json")
            else json_text(value)
        )
    ]


def _listed(value: object) -> list[object]:
    items = items_of(value)
    return [value] if items is None else items
