"""Parameters taken out of a request by their style (OpenAPI 3.2, 4.12.2; RFC 6570), as trees of text.

Values are cut at their delimiters before they are percent-decoded: an encoded comma belongs to its item.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias
from urllib.parse import unquote_to_bytes

from generator.ir import ABSENT, Absent, Json, Parameter, Schema, Style
from generator.server import shapes
from generator.server.texts import Texts, Tree, Unreadable, parse_json

Pairs: TypeAlias = Sequence[tuple[str, str]]
_Decode: TypeAlias = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Source:
    """Where parameters are read from: raw path slots, raw query pairs, headers by lower-case name, cookie pairs."""

    slots: Mapping[str, str]
    raw_query: str
    headers: Mapping[str, str]
    cookies: Pairs

    @property
    def query(self) -> Pairs:
        """The raw pairs of the query."""
        return split_pairs(self.raw_query)


def split_pairs(text: str) -> Pairs:
    """The pairs of a query or form, still encoded."""
    return [pair.partition("=")[::2] for pair in text.split("&") if pair]


def decode(text: str) -> str:
    """Percent-decoded text. Raises Unreadable for what is no percent-encoded UTF-8."""
    if re.search(r"%(?![0-9A-Fa-f]{2})", text):
        raise Unreadable(f"{text[:100]!r} is not percent-encoded as it should be")
    try:
        return unquote_to_bytes(text.encode("latin-1", "replace")).decode()
    except UnicodeDecodeError as error:
        raise Unreadable(f"{text[:100]!r} does not encode UTF-8") from error


def decode_form(text: str) -> str:
    """Percent-decoded text in which a plus sign is a space, as forms have it."""
    return decode(text.replace("+", " "))


def read(parameter: Parameter, source: Source, others: frozenset[str], texts: Texts) -> Json | Absent:
    """The value of a parameter, ABSENT when it was not sent. Raises Unreadable for what has not its form.

    `others` names the other parameters of its location, whose pairs no object may claim.
    """
    if parameter.location == "querystring":
        return _content(parameter, source.raw_query, decode, texts) if source.raw_query else ABSENT
    decoding = _decoding(parameter)
    if parameter.media_type:
        raw = _single(parameter, source)
        return ABSENT if raw is None else _content(parameter, raw, decoding, texts)
    if parameter.location == "query":
        trees = list(read_pairs(parameter, source.query, decoding, others, texts))
    elif parameter.location == "cookie":
        trees = list(read_pairs(parameter, source.cookies, decoding, others, texts))
    else:
        raw = _single(parameter, source)
        trees = [] if raw is None else list(_read_one(parameter, raw, decoding, texts))
    if not trees:
        return ABSENT
    if parameter.allow_empty and trees == [""]:
        return ABSENT
    return texts.fitting(parameter.schema, trees)


def read_pairs(
    parameter: Parameter, pairs: Pairs, decoding: _Decode, others: frozenset[str], texts: Texts
) -> Iterator[Tree]:
    """The readings of a parameter of a query, form or cookie, the likeliest first; none when it was not sent."""
    kinds = shapes.kinds(texts.api, parameter.schema)
    own = [value for name, value in pairs if decoding(name) == parameter.name]
    if parameter.style == "deepObject":
        tree = _nested(parameter.name, [(decoding(name), decoding(value)) for name, value in pairs])
        if tree:
            yield tree
        elif own:
            yield [decoding(value) for value in own]
        return
    if "object" in kinds and parameter.explode and parameter.style in ("form", "cookie"):
        claimed = _claimed(parameter, pairs, decoding, others, texts)
        if claimed:
            yield claimed
    for value in own[:1]:
        if "object" in kinds and not parameter.explode:
            yield _alternating(_cut(value, parameter.style), decoding)
        if "array" in kinds and not (parameter.explode and parameter.style == "form"):
            yield [decoding(item) for each in own for item in _cut(each, parameter.style)]
    if own and "array" in kinds and (parameter.explode or len(own) > 1):
        yield [decoding(value) for value in own]
    if len(own) == 1:
        yield decoding(own[0])
        if not own[0] and "array" in kinds:
            yield []


def _decoding(parameter: Parameter) -> _Decode:
    if parameter.location == "cookie" and parameter.style == "form":
        return _decode_cookie
    if parameter.location in ("header", "cookie"):
        return str
    if parameter.location == "query" and not parameter.allow_reserved:
        return decode_form
    return decode


def _decode_cookie(text: str) -> str:
    """Percent-decoded where it can be: many clients send cookies as they are, whatever the style says."""
    try:
        return decode(text)
    except Unreadable:
        return text


def _single(parameter: Parameter, source: Source) -> str | None:
    match parameter.location:
        case "path":
            return source.slots.get(parameter.name)
        case "header":
            return source.headers.get(parameter.name.lower())
        case "cookie":
            return next((value for name, value in source.cookies if name == parameter.name), None)
        case _:
            found = (value for name, value in source.query if decode_form(name) == parameter.name)
            return next(found, None)


def _content(parameter: Parameter, raw: str, decoding: _Decode, texts: Texts) -> Json:
    text = decoding(raw)
    if parameter.media_type.partition(";")[0].strip().lower().endswith("json"):
        return parse_json(text.encode())
    if parameter.media_type.startswith("application/x-www-form-urlencoded"):
        pairs: dict[str, Tree] = {}
        for name, value in split_pairs(raw):
            known = pairs.setdefault(decode_form(name), [])
            if isinstance(known, list):
                known.append(decode_form(value))
        return texts.fitting(parameter.schema, [pairs])
    return texts.fitting(parameter.schema, [text])


def _read_one(parameter: Parameter, raw: str, decoding: _Decode, texts: Texts) -> Iterator[Tree]:
    """The readings of a path parameter or header, whose whole text is known."""
    kinds = shapes.kinds(texts.api, parameter.schema)
    text, between = _unwrapped(parameter, raw, kinds)
    pieces = text.split(between) if text else []
    if "object" in kinds:
        yield _explicit(pieces, decoding) if parameter.explode else _alternating(pieces, decoding)
    if "array" in kinds:
        yield [decoding(_without_name(parameter, piece)) for piece in pieces]
    if kinds - {"object", "array"} or not kinds:
        yield decoding(_without_name(parameter, text))


def _unwrapped(parameter: Parameter, raw: str, kinds: frozenset[shapes.Kind]) -> tuple[str, str]:
    """The text without what the style puts before it, and the delimiter of its pieces."""
    match parameter.style:
        case "label":
            if not raw.startswith("."):
                raise Unreadable("the value does not begin with a dot, as the style label has it")
            return raw[1:], "." if parameter.explode else ","
        case "matrix":
            if not raw.startswith(";"):
                raise Unreadable("the value does not begin with a semicolon, as the style matrix has it")
            if parameter.explode and kinds & {"array", "object"}:
                return raw[1:], ";"
            return _without_name(parameter, raw[1:], needed=True), ","
        case _:
            return raw, ","


def _without_name(parameter: Parameter, piece: str, *, needed: bool = False) -> str:
    name, equals, value = piece.partition("=")
    if parameter.style == "matrix" and decode(name) == parameter.name:
        return value
    if needed:
        raise Unreadable(f"the value does not begin with ;{parameter.name}=, as the style matrix has it")
    return name + equals + value


def _cut(raw: str, style: Style) -> list[str]:
    match style:
        case "spaceDelimited":
            return re.split(r"%20|\+| ", raw)
        case "pipeDelimited":
            return re.split(r"%7[Cc]|\|", raw)
        case _:
            return raw.split(",")


def _alternating(pieces: list[str], decoding: _Decode) -> Tree:
    if len(pieces) % 2:
        raise Unreadable("the value is no list of names and values in turn")
    return {decoding(key): decoding(value) for key, value in zip(pieces[::2], pieces[1::2], strict=True)}


def _explicit(pieces: list[str], decoding: _Decode) -> Tree:
    if not all("=" in piece for piece in pieces):
        raise Unreadable("the value is no list of name=value")
    return {decoding(key): decoding(value) for key, _, value in (piece.partition("=") for piece in pieces)}


def _claimed(
    parameter: Parameter, pairs: Pairs, decoding: _Decode, others: frozenset[str], texts: Texts
) -> dict[str, Tree]:
    """The pairs that are fields of an exploded object."""
    known = shapes.properties(texts.api, parameter.schema)
    open_ended, _ = shapes.additional(texts.api, parameter.schema)
    claimed: dict[str, list[str]] = {}
    for raw_name, value in pairs:
        name = decoding(raw_name)
        if name in known or (open_ended and name not in others and name != parameter.name):
            claimed.setdefault(name, []).append(decoding(value))
    return {name: list(values) if _is_list(texts, known.get(name), values) else values[-1]
            for name, values in claimed.items()}  # fmt: skip


def _is_list(texts: Texts, schema: Schema | None, values: list[str]) -> bool:
    return len(values) > 1 or (schema is not None and shapes.kinds(texts.api, schema) == {"array"})


def _nested(name: str, pairs: Pairs) -> dict[str, Tree]:
    """The fields of a deepObject, `name[a][b]=…`; what repeats or ends in `[]` is a list."""
    root: dict[str, Tree] = {}
    for key, value in pairs:
        if not key.startswith(name + "[") or not key.endswith("]"):
            continue
        *way, last = key[len(name) + 1 : -1].split("][")
        if not last and way:
            *way, last = way
        at: dict[str, Tree] = root
        for step in way:
            inner = at.setdefault(step, {})
            if not isinstance(inner, dict):
                raise Unreadable(f"{key[:100]!r} is a value and an object at once")
            at = inner
        _add(at, last, value, listed=key.endswith("[]"))
    return root


def _add(at: dict[str, Tree], key: str, value: str, *, listed: bool) -> None:
    known = at.get(key)
    if isinstance(known, dict):
        raise Unreadable(f"{key[:100]!r} is a value and an object at once")
    if known is None:
        at[key] = [value] if listed else value
    else:
        at[key] = [*known, value] if isinstance(known, list) else [known, value]
