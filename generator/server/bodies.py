"""Request bodies read by their media type into the value that their schema describes; judges nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final
from xml.parsers import expat

from generator.ir import ABSENT, Absent, Encoding, Json, Media, Parameter, Schema
from generator.request.schemas import json_text_of
from generator.server import shapes
from generator.server.mime import FormPart, MediaType, form_parts, media_type
from generator.server.parameters import Pairs, decode_form, read_pairs, split_pairs
from generator.server.texts import Texts, Tree, Unreadable, parse_json

_FORM: Final = "application/x-www-form-urlencoded"


def chosen(content: Sequence[Media], sent: MediaType) -> Media | None:
    """The media type of a contract that a Content-Type means: the same, else the closest range that holds it."""
    declared = [(media, media_type(media.media_type)) for media in content]
    same = [(media, known) for media, known in declared if known.essence == sent.essence]
    exact = [media for media, known in same if known.parameters == sent.parameters]
    if same:
        return exact[0] if exact else same[0][0]
    major = sent.essence.partition("/")[0]
    for wanted in (f"{major}/*", "*/*", "*"):
        for media, known in declared:
            if known.essence == wanted:
                return media
    return None


def read(media: Media, sent: MediaType, body: bytes, texts: Texts) -> Json | Absent:
    """The value of a body, ABSENT where a schema cannot speak of it. Raises Unreadable for what has not its form."""
    if sent.is_json:
        return parse_json(body)
    if sent.essence == _FORM:
        return _form(media, _decoded(body, sent), texts)
    if sent.essence == "multipart/form-data":
        return _multipart(media, sent, body, texts)
    if sent.essence.endswith("xml"):
        _check_xml(body)
    if media.schema is None:
        return ABSENT
    if sent.is_text and not shapes.is_binary(texts.api, media.schema):
        return texts.typed(media.schema, _decoded(body, sent)) if _takes_text(media.schema, texts) else ABSENT
    # A byte a character: lengths are then lengths in bytes.
    return body.decode("latin-1") if _takes_text(media.schema, texts) else ABSENT


def lines(body: bytes) -> list[Json]:
    """The values of a sequence of JSON texts: a line each (NDJSON), or behind record separators (RFC 7464)."""
    pieces = body.split(b"\x1e") if body.startswith(b"\x1e") else body.split(b"\n")
    return [parse_json(piece) for piece in pieces if piece.strip()]


def _decoded(body: bytes, sent: MediaType) -> str:
    charset = sent.parameters.get("charset", "utf-8")
    try:
        return body.decode(charset)
    except (UnicodeDecodeError, LookupError) as error:
        raise Unreadable(f"the body is not text in {charset[:40]}") from error


def _takes_text(schema: Schema, texts: Texts) -> bool:
    return bool(shapes.kinds(texts.api, schema) - {"object", "array"})


def _check_xml(body: bytes) -> None:
    parser = expat.ParserCreate()

    def refuse(*_: object) -> None:
        raise Unreadable("entities may not be declared in the XML of a request")

    parser.EntityDeclHandler = refuse
    try:
        parser.Parse(body, True)
    except expat.ExpatError as error:
        raise Unreadable(f"no well-formed XML: {error}") from error


def _form(media: Media, text: str, texts: Texts) -> Json | Absent:
    if media.schema is None:
        return ABSENT
    pairs = split_pairs(text)
    known = shapes.properties(texts.api, media.schema)
    encodings = {encoding.property: encoding for encoding in media.encodings}
    value: dict[str, Json] = {}
    rest = {decode_form(name): decode_form(given) for name, given in pairs}
    for name, schema in known.items():
        encoding = encodings.get(name, Encoding(property=name))
        found = _form_field(schema, encoding, pairs, frozenset(known) - {name}, texts)
        rest = {key: given for key, given in rest.items() if key != name and not key.startswith(name + "[")}
        if not isinstance(found, Absent):
            value[name] = found
    open_ended, extra = shapes.additional(texts.api, media.schema)
    for name, given in rest.items():
        if not _is_inside(name, known, texts):
            value[name] = texts.typed(extra if open_ended else None, given)
    return value


def _is_inside(name: str, known: dict[str, Schema], texts: Texts) -> bool:
    """Whether a pair is a field of an exploded object and no field of the form itself."""
    return any(
        name in shapes.properties(texts.api, schema)
        for schema in known.values()
        if "object" in shapes.kinds(texts.api, schema)
    )


def _form_field(
    schema: Schema, encoding: Encoding, pairs: Pairs, others: frozenset[str], texts: Texts
) -> Json | Absent:
    plain = [decode_form(value) for key, value in pairs if decode_form(key) == encoding.property]
    styled = encoding.style is not None or encoding.explode is not None
    structured = bool(shapes.kinds(texts.api, schema) & {"object", "array"})
    if plain and structured and not styled and (_names_json(encoding.content_types) or plain[0][:1] in ("{", "[")):
        return parse_json(plain[0].encode())
    style = encoding.style or "form"
    explode = style == "form" if encoding.explode is None else encoding.explode
    parameter = Parameter(name=encoding.property, location="query", schema=schema, style=style, explode=explode)
    trees = list(read_pairs(parameter, pairs, decode_form, others, texts))
    if not trees and not styled:
        # Where nothing is said of the style, brackets are what most clients send for an object.
        bracketed = replace(parameter, style="deepObject")
        trees = list(read_pairs(bracketed, pairs, decode_form, others, texts))
    return texts.fitting(schema, trees) if trees else ABSENT


def _names_json(content_types: Sequence[str]) -> bool:
    return any(media_type(each).is_json for each in content_types)


def _multipart(media: Media, sent: MediaType, body: bytes, texts: Texts) -> Json | Absent:
    try:
        parts = form_parts(body, sent.parameters.get("boundary", ""))
    except ValueError as error:
        raise Unreadable(str(error)) from error
    if media.schema is None:
        return ABSENT
    known = shapes.properties(texts.api, media.schema)
    _, extra = shapes.additional(texts.api, media.schema)
    by_name: dict[str, list[FormPart]] = {}
    for part in parts:
        by_name.setdefault(part.name, []).append(part)
    encodings = {encoding.property: encoding for encoding in media.encodings}
    return {name: _field(known.get(name, extra), encodings.get(name), found, texts) for name, found in by_name.items()}


def _field(schema: Schema | None, encoding: Encoding | None, parts: Sequence[FormPart], texts: Texts) -> Json:
    """The value of the parts of one name."""
    kinds = shapes.kinds(texts.api, schema) if schema is not None else frozenset()
    if schema is None or "array" not in kinds or (len(parts) == 1 and _is_json_part(parts[0], encoding)):
        values = [_part_value(schema, kinds, encoding, part, texts) for part in parts]
        return values[0] if len(values) == 1 else values
    inner = shapes.items(texts.api, schema)
    inner_kinds = shapes.kinds(texts.api, inner) if inner is not None else frozenset()
    listed = [_part_value(inner, inner_kinds, encoding, part, texts) for part in parts]
    if len(listed) == 1 and kinds != {"array"}:
        single = _part_value(schema, kinds - {"array"}, encoding, parts[0], texts)
        return listed if texts.misfits(schema, single) else single
    return listed


def _part_value(
    schema: Schema | None,
    kinds: frozenset[shapes.Kind],
    encoding: Encoding | None,
    part: FormPart,
    texts: Texts,
) -> Json:
    if _is_json_part(part, encoding) or ("object" in kinds and part.content[:1] == b"{"):
        return _json_part(schema, kinds, part, texts)
    if part.filename is not None or (schema is not None and shapes.is_binary(texts.api, schema)):
        return part.content.decode("latin-1")
    try:
        text = part.content.decode()
    except UnicodeDecodeError as error:
        raise Unreadable(f"the part {part.name[:100]!r} is not UTF-8") from error
    tree: Tree = text
    return texts.typed(schema, tree)


def _json_part(schema: Schema | None, kinds: frozenset[shapes.Kind], part: FormPart, texts: Texts) -> Json:
    """The value of a part of JSON; of a string that holds JSON (`contentMediaType`) the text itself."""
    value = parse_json(part.content)
    written = json_text_of(texts.api, schema) if kinds <= {"string", "null"} else None
    if written is None:
        return value
    inside = shapes.kinds(texts.api, written.content_schema) if written.content_schema is not None else frozenset()
    if isinstance(value, str) and inside and not inside & {"string", "any"}:
        raise Unreadable(f"the part {part.name[:100]!r} is JSON written as a string of JSON")
    return part.content.decode()


def _is_json_part(part: FormPart, encoding: Encoding | None) -> bool:
    if part.media_type:
        return media_type(part.media_type).is_json
    return encoding is not None and part.filename is None and _names_json(encoding.content_types)
