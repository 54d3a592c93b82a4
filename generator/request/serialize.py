"""Parameter values as text on the wire, by style (OpenAPI 3.2, 4.12; RFC 6570); knows no operation and no samples."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final
from urllib.parse import quote

from generator.ir import Json, Parameter
from generator.request.model import json_text

_UNRESERVED: Final = "-._~"
# What `allowReserved` lets through: RFC 3986's reserved characters but for those that would end the value, that no
# query may hold as they are, or that a client encodes whatever one says.
_RESERVED_IN_QUERY: Final = _UNRESERVED + ":/?@!$()*,;="
_RESERVED_IN_PATH: Final = _UNRESERVED + ":@!$&()*+,;="
_TRIPLET = re.compile(r"(%[0-9A-Fa-f]{2})")


@dataclass(frozen=True, slots=True)
class Pair:
    """A piece of a query: name and value as they are, and `raw`, the exact text that is sent."""

    name: str
    value: str
    raw: str

    @property
    def is_plain(self) -> bool:
        """Whether the pair's ordinary encoding says just the same."""
        return self.raw == f"{encoded(self.name)}={encoded(self.value)}"


def encoded(text: str) -> str:
    """Percent-encoded UTF-8, but for RFC 3986's unreserved characters."""
    return quote(text, safe=_UNRESERVED, errors="replace")


def scalar_text(value: Json) -> str:
    """A value as text: strings as they are, other scalars as JSON has them, objects and arrays as JSON."""
    return value if isinstance(value, str) else json_text(value)


def path_text(parameter: Parameter, value: Json) -> str:
    """What replaces the parameter's slot in a path, percent-encoded."""
    safe = _RESERVED_IN_PATH if parameter.allow_reserved else _UNRESERVED
    if parameter.media_type:
        return _kept(json_text(value), safe)
    text = _styled(parameter, value, safe)
    # Every client takes these segments for steps in the path, encoded or not: nothing better can be written.
    return text.replace(".", "%2E") if text in (".", "..") else text


def _styled(parameter: Parameter, value: Json, safe: str) -> str:
    """RFC 6570's {var}, {.var} and {;var}, each with and without the explode modifier."""
    name, explode = encoded(parameter.name), parameter.explode
    match value:
        case list() | dict():
            pieces = _pieces(value, safe, explode=explode)
        case _:
            pieces = [_kept(scalar_text(value), safe)]
    match parameter.style:
        case "label":
            return "." + (".".join(pieces) if explode else ",".join(pieces))
        case "matrix" if explode and isinstance(value, list):
            return "".join(f";{name}={piece}" for piece in pieces)
        case "matrix" if explode and isinstance(value, dict):
            return "".join(f";{piece}" for piece in pieces)
        case "matrix":
            joined = ",".join(pieces)
            return f";{name}={joined}" if joined else f";{name}"
        case _:
            return ",".join(pieces)


def _pieces(value: list[Json] | dict[str, Json], safe: str, *, explode: bool) -> list[str]:
    """The items of a list; of an object `key=value` each, or keys and values in turn; no nulls (RFC 6570, 2.3)."""
    if isinstance(value, list):
        return [_kept(scalar_text(item), safe) for item in value if item is not None]
    pairs = [(_kept(key, safe), _kept(scalar_text(item), safe)) for key, item in value.items() if item is not None]
    return [f"{key}={item}" for key, item in pairs] if explode else [text for pair in pairs for text in pair]


def query_pairs(parameter: Parameter, value: Json) -> list[Pair]:
    """The pieces of the query that a parameter stands for; none for null, an empty list or an empty object."""
    if parameter.location == "querystring":
        return _whole_query(parameter, value)
    safe = _RESERVED_IN_QUERY if parameter.allow_reserved else _UNRESERVED
    name = parameter.name
    if parameter.media_type:
        return [_pair(name, json_text(value), safe)]
    match value:
        case None:
            return []
        case dict() if parameter.style == "deepObject":
            return [_pair(key, text, safe) for key, text in bracketed(name, value)]
        case list() if parameter.style == "deepObject":
            return [_pair(key, text, safe) for key, text in bracketed(name, value)]
        case list() if parameter.explode:
            return [_pair(name, scalar_text(item), safe) for item in value if item is not None]
        case dict() if parameter.explode:
            return [_pair(key, scalar_text(item), safe) for key, item in value.items() if item is not None]
        case list() | dict():
            return _delimited(parameter, value, safe)
        case _:
            return [_pair(name, scalar_text(value), safe)]


def _delimited(parameter: Parameter, value: list[Json] | dict[str, Json], safe: str) -> list[Pair]:
    """All in one pair, between the style's delimiters, which are never part of an item: `a,b`, `a%20b`, `a%7Cb`."""
    delimiter, shown = {"spaceDelimited": ("%20", " "), "pipeDelimited": ("%7C", "|")}.get(parameter.style, (",", ","))
    pieces = _pieces(value, safe.replace(",", ""), explode=False)
    if not pieces:
        return []
    plain = shown.join(_decoded_pieces(value))
    return [Pair(parameter.name, plain, f"{encoded(parameter.name)}={delimiter.join(pieces)}")]


def _decoded_pieces(value: list[Json] | dict[str, Json]) -> Iterator[str]:
    for item in value if isinstance(value, list) else [each for pair in value.items() for each in pair]:
        if item is not None:
            yield scalar_text(item)


def bracketed(name: str, value: Json) -> Iterator[tuple[str, str]]:
    """Names and values of a nested object as PHP, Rails and Stripe read it: `a[b][c]`, `a[b][]`, `a[b][0][c]`."""
    match value:
        case None:
            return
        case dict():
            for key, item in value.items():
                yield from bracketed(f"{name}[{key}]", item)
        case list():
            for index, item in enumerate(value):
                step = str(index) if isinstance(item, dict | list) else ""
                yield from bracketed(f"{name}[{step}]", item)
        case _:
            yield name, scalar_text(value)


def _whole_query(parameter: Parameter, value: Json) -> list[Pair]:
    """A parameter that is the query itself (OpenAPI 3.2, `in: querystring`)."""
    if parameter.media_type.startswith("application/x-www-form-urlencoded") and isinstance(value, dict):
        return [
            _pair(name, scalar_text(item), _UNRESERVED)
            for name, listed in value.items()
            for item in (listed if isinstance(listed, list) else [listed])
            if item is not None
        ]
    text = value if isinstance(value, str) and not parameter.media_type.endswith("json") else json_text(value)
    return [Pair("", text, encoded(text))]


def header_text(parameter: Parameter, value: Json) -> str:
    """The value of a header: the style `simple`, nothing percent-encoded but what no header may hold."""
    if parameter.media_type:
        return header_safe(_ascii_json(value))
    match value:
        case list():
            return header_safe(",".join(scalar_text(item) for item in value if item is not None))
        case dict():
            between = "=" if parameter.explode else ","
            pairs = (f"{key}{between}{scalar_text(item)}" for key, item in value.items() if item is not None)
            return header_safe(",".join(pairs))
        case _:
            return header_safe(scalar_text(value))


def header_safe(text: str) -> str:
    """Printable ASCII without blanks at its ends; any other character percent-encoded as UTF-8."""
    kept = "".join(char if " " <= char <= "~" else quote(char, safe="", errors="replace") for char in text)
    inner = kept.strip(" ")
    start = len(kept) - len(kept.lstrip(" "))
    return "%20" * start + inner + "%20" * (len(kept) - len(inner) - start) if inner else "%20" * len(kept)


def cookie_pairs(parameter: Parameter, value: Json) -> list[tuple[str, str]]:
    """The cookies that a parameter stands for, values as they are sent.

    The style `form` is percent-encoded, as RFC 6570 has it; `cookie` is not, but for what no cookie may hold.
    """
    if parameter.style == "cookie" and not parameter.media_type:
        return [(name, _cookie_safe(text)) for name, text in _cookie_values(parameter, value)]
    if parameter.media_type:
        return [(parameter.name, encoded(json_text(value)))]
    return [(pair.name, pair.raw.partition("=")[2]) for pair in query_pairs(parameter, value)]


def _cookie_values(parameter: Parameter, value: Json) -> list[tuple[str, str]]:
    match value:
        case None:
            return []
        case list() if parameter.explode:
            return [(parameter.name, scalar_text(item)) for item in value if item is not None]
        case dict() if parameter.explode:
            return [(key, scalar_text(item)) for key, item in value.items() if item is not None]
        case list() | dict():
            return [(parameter.name, ",".join(_decoded_pieces(value)))]
        case _:
            return [(parameter.name, scalar_text(value))]


def _cookie_safe(text: str) -> str:
    return "".join(quote(char, safe="") if char in ';"\\' or char.isspace() else char for char in header_safe(text))


def _ascii_json(value: Json) -> str:
    """Compact JSON in ASCII."""
    match value:
        case dict():
            return "{" + ",".join(f"{_ascii_json(key)}:{_ascii_json(item)}" for key, item in value.items()) + "}"
        case list():
            return "[" + ",".join(map(_ascii_json, value)) + "]"
        case Decimal():
            return str(value)
        case _:
            return json.dumps(value)


def _pair(name: str, value: str, safe: str) -> Pair:
    return Pair(name, value, f"{encoded(name)}={_kept(value, safe)}")


def _kept(text: str, safe: str) -> str:
    """Percent-encoded; where reserved characters are kept, so are triplets encoded already (RFC 6570, 3.2.3)."""
    if safe == _UNRESERVED:
        return encoded(text)
    pieces = _TRIPLET.split(text)
    return "".join(piece if at % 2 else quote(piece, safe=safe, errors="replace") for at, piece in enumerate(pieces))
