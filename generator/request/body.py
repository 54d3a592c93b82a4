"""The body of a request: which media type is sent, and the sample as it has it; knows no parameters of the request."""

import mimetypes
import re
from collections.abc import Iterator
from dataclasses import replace

from generator.ir import (
    ABSENT,
    Absent,
    Api,
    ArrayType,
    Body,
    Encoding,
    Example,
    Json,
    Media,
    Operation,
    Parameter,
    Property,
    Schema,
)
from generator.request.media_types import body_kind, concrete, essence, field_file_name, file_name
from generator.request.model import (
    Field,
    FileBody,
    FormBody,
    JsonBody,
    MultipartBody,
    Part,
    RequestBody,
    TextBody,
    json_text,
)
from generator.request.schemas import fields_of, is_binary, is_structured, json_text_of, string_of
from generator.request.serialize import Pair, bracketed, query_pairs, scalar_text
from generator.request.xml import xml_text
from generator.samples import Sampler

# Methods whose bodies have no meaning unless the spec says they must be there (RFC 9110, 9.3).
_BODILESS = frozenset({"GET", "HEAD", "DELETE", "OPTIONS", "TRACE", "CONNECT"})
_FORM = "application/x-www-form-urlencoded"
_FILE_NAME = re.compile(r"@?([\w][\w .()+-]{0,80}\.[A-Za-z0-9]{1,8})")


def usual_media(body: Body) -> Media | None:
    """The media type that is sent: the first that is JSON, or else the first; None where the body lists none."""
    json_like = (media for media in body.content if body_kind(media.media_type) == "json")
    return next(json_like, body.content[0] if body.content else None)


def request_body(api: Api, operation: Operation, sampler: Sampler, example: str) -> RequestBody:
    """The body that an operation's example describes; None where none is sent.

    An optional body is sent where it is what the method is for and has something in it, or has the example.
    """
    body = operation.body
    media = usual_media(body) if body is not None else None
    if body is None or media is None or operation.websocket:
        return None
    chosen = bool(example) and any(each.name == example for each in media.examples)
    if not body.required and not chosen and operation.method in _BODILESS:
        return None
    sample = sampler.media(media, "request", example)
    if not body.required and not media.examples and sample.value in ({}, None) and sample.serialized is None:
        return None
    return body_of(api, media, sample)


def body_of(api: Api, media: Media, sample: Example) -> RequestBody:
    """The body of a media type that says what a sample says."""
    kind = body_kind(media.media_type)
    name = concrete(media.media_type)
    value = sample.value
    if sample.serialized is not None and kind not in ("binary", "any") and (kind != "json" or value is ABSENT):
        return TextBody(sample.serialized, name)
    match kind:
        case "json":
            return JsonBody({} if isinstance(value, Absent) else value, name)
        case "any" if _is_loose_json(api, media):
            return JsonBody({} if isinstance(value, Absent) else value, concrete(media.media_type, "application/json"))
        case "form" if isinstance(value, dict):
            return _form(api, media, value)
        case "multipart" if isinstance(value, dict):
            return MultipartBody(tuple(_parts(api, media, value)))
        case "multipart":
            return MultipartBody(tuple(_unnamed_parts(value)))
        case "xml":
            return TextBody("" if isinstance(value, Absent) else xml_text(api, media.schema, value), name)
        case "form" | "text" | "lines" | "events":
            if media.schema is not None and is_binary(api, media.schema):
                return FileBody(file_name(name), name)
            return TextBody("" if isinstance(value, Absent) else scalar_text(value), name)
        case _:
            return FileBody(_given_name(value) or file_name(name), name)


def _is_loose_json(api: Api, media: Media) -> bool:
    """Whether a range (`*/*`) stands for JSON: its schema is an object or a list."""
    return body_kind(media.media_type) == "any" and media.schema is not None and is_structured(api, media.schema)


def _form(api: Api, media: Media, value: dict[str, Json]) -> RequestBody:
    """A form of pairs, or its exact text where a delimiter has to arrive as it is."""
    encodings = {encoding.property: encoding for encoding in media.encodings}
    schemas = fields_of(api, media.schema)
    pairs = [
        pair
        for name, item in value.items()
        if item is not None
        for pair in _form_pairs(api, name, item, encodings.get(name), schemas.get(name))
    ]
    if all(pair.is_plain for pair in pairs):
        return FormBody(tuple(Field(pair.name, pair.value) for pair in pairs))
    return TextBody("&".join(pair.raw for pair in pairs), _FORM)


def _form_pairs(api: Api, name: str, value: Json, encoding: Encoding | None, field: Property | None) -> list[Pair]:
    """The pairs of one property (OpenAPI 3.2, 4.15): by its style, else lists repeated and objects as JSON."""
    styled = encoding is not None and (encoding.style is not None or encoding.explode is not None)
    schema = field.schema if field is not None else Schema(type=ArrayType())
    if encoding is None or not styled:
        plain = Parameter(name=name, location="query", schema=schema)
        is_written = isinstance(value, str) and json_text_of(api, schema) is not None
        is_json = isinstance(value, dict) or (encoding is not None and _says_json(encoding) and not is_written)
        if isinstance(value, list) and any(isinstance(item, dict) for item in value) and not is_json:
            return [pair for key, text in bracketed(name, value) for pair in query_pairs(_named(plain, key), text)]
        return query_pairs(plain, json_text(value) if is_json else value)
    style = encoding.style or "form"
    explode = style == "form" if encoding.explode is None else encoding.explode
    told = Parameter(
        name=name,
        location="query",
        schema=schema,
        style=style,
        explode=explode,
        allow_reserved=encoding.allow_reserved,
    )
    return query_pairs(told, value)


def _named(parameter: Parameter, name: str) -> Parameter:
    return Parameter(name=name, location="query", schema=parameter.schema)


def _says_json(encoding: Encoding) -> bool:
    return any(body_kind(each) == "json" for each in encoding.content_types)


def _parts(api: Api, media: Media, value: dict[str, Json]) -> Iterator[Part]:
    """The parts of a form (OpenAPI 3.2, 4.15.1; RFC 7578). A form that can carry a file carries one."""
    encodings = {encoding.property: encoding for encoding in media.encodings}
    fields = fields_of(api, media.schema)
    listed: dict[str, Json] = dict(value)
    if not any(name in fields and _takes_file(api, fields[name].schema) for name in listed):
        files = [name for name, field in fields.items() if _takes_file(api, field.schema)]
        listed |= {name: "" for name in files[:1] if not fields[name].schema.read_only}
    for name, item in listed.items():
        schema = fields[name].schema if name in fields else None
        yield from _field_parts(api, name, item, schema, encodings.get(name))


def _field_parts(api: Api, name: str, value: Json, schema: Schema | None, encoding: Encoding | None) -> Iterator[Part]:
    """The parts of one property: a part an item for a list of anything."""
    resolved = api.resolved(schema).type if schema is not None else None
    told = encoding.content_types[0].partition(",")[0].strip() if encoding and encoding.content_types else ""
    if isinstance(resolved, ArrayType) and resolved.items is not None and _takes_file(api, resolved.items):
        most = 2 if resolved.max_items is None else min(2, resolved.max_items)
        count = max(len(value) if isinstance(value, list) else 1, most)
        for number in range(1, count + 1):
            yield _file_part(api, name, resolved.items, told, f" {number}" if count > 1 else "")
    elif schema is not None and _takes_file(api, schema):
        part = _file_part(api, name, schema, told)
        given = _given_name(value)
        is_of_type = not part.media_type or mimetypes.guess_type(given)[0] == part.media_type
        yield replace(part, filename=given if given and is_of_type else part.filename)
    elif isinstance(value, list) and body_kind(told) != "json":
        for item in value:
            yield from _field_parts(api, name, item, None, encoding)
    elif isinstance(value, dict | list):
        media_type = concrete(told, "application/json") if told else "application/json"
        yield Part(name, value=json_text(value), media_type=media_type)
    elif value is not None:
        is_json = bool(told) and body_kind(told) == "json" and json_text_of(api, schema) is None
        text = json_text(value) if is_json else scalar_text(value)
        plain = not told or essence(told) == "text/plain"
        yield Part(name, value=text, media_type="" if plain else concrete(told, "text/plain"))


def _file_part(api: Api, name: str, schema: Schema, told: str, number: str = "") -> Part:
    """A part that is a file; `number` tells apart those of one name."""
    string = string_of(api, schema)
    media_type = told or (string.content_media_type if string is not None else "")
    media_type = concrete(media_type) if media_type else ""
    return Part(name, filename=field_file_name(name + number, media_type), media_type=media_type)


def _unnamed_parts(value: Json | Absent) -> Iterator[Part]:
    """The parts of a body that is no object: a list's items, or a single file."""
    if value is ABSENT:
        yield Part("file", filename="data.bin")
        return
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, dict | list):
            yield Part("part", value=json_text(item), media_type="application/json")
        else:
            yield Part("part", value=scalar_text(item))


def _takes_file(api: Api, schema: Schema) -> bool:
    """Whether a property is a file, or a list of files."""
    resolved = api.resolved(schema).type
    if isinstance(resolved, ArrayType):
        return resolved.items is not None and is_binary(api, resolved.items)
    return is_binary(api, schema)


def _given_name(value: Json | Absent) -> str:
    """The author's example, if it looks like the name of a file."""
    found = _FILE_NAME.fullmatch(value) if isinstance(value, str) else None
    return found[1] if found else ""
