"""Where an API's errors say what went wrong: code, message, request id; raises nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from generator.ir import Api, EnumType, ObjectType, RefType, Response, Schema
from generator.names import words
from generator.request.media_types import body_kind
from generator.surface.model import ErrorShape

Path = tuple[str, ...]

_CODES: Final = ("code", "error_code", "type", "error", "name", "slug", "title")
_MESSAGES: Final = (
    "message",
    "error_message",
    "error_description",
    "detail",
    "description",
    "msg",
    "error",
    "reason",
    "title",
)
_IDS: Final = ("request_id", "trace_id", "correlation_id")
_ENVELOPES: Final = ("error", "errors")


def error_shape(api: Api) -> ErrorShape:
    """The shape that most error answers have, by how many use it."""
    responses = [each for operation in api.operations for each in operation.responses if _is_error(each)]
    schemas = [schema for response in responses for schema in _json(response)]
    usual = _usual(api, schemas)
    fields = _fields(api, usual) if usual is not None else {}
    codes = _paths(fields, _CODES)
    messages = _paths(fields, _MESSAGES)
    return ErrorShape(
        schema=usual,
        code=tuple(path for path in codes if path not in messages[:1]),
        message=messages,
        request_id=_paths(fields, _IDS),
        request_id_header=_header(responses),
        codes=_known_codes(api, responses, fields, codes),
        advice=_advice(api, fields, codes),
    )


def _is_error(response: Response) -> bool:
    return response.status[:1] in "45" or response.status == "default"


def _json(response: Response) -> Iterator[Schema]:
    for media in response.content:
        if media.schema is not None and body_kind(media.media_type) == "json":
            yield media.schema


def _usual(api: Api, schemas: list[Schema]) -> Schema | None:
    named: Counter[str] = Counter()
    by_name: dict[str, Schema] = {}
    for schema in schemas:
        if isinstance(api.resolved(schema).type, ObjectType):
            name = schema.type.name if isinstance(schema.type, RefType) else schema.at.pointer
            named[name] += 1
            by_name.setdefault(name, schema)
    return by_name[named.most_common(1)[0][0]] if named else None


def _fields(api: Api, schema: Schema) -> dict[Path, Schema]:
    """The fields of an envelope, and those of the error object within it."""
    found: dict[Path, Schema] = {}
    opened = api.resolved(schema).type
    for each in opened.properties if isinstance(opened, ObjectType) else ():
        found[each.name,] = each.schema
        inner = api.resolved(each.schema).type
        if isinstance(inner, ObjectType) and "_".join(words(each.name)) in _ENVELOPES:
            found |= {(each.name, field.name): field.schema for field in inner.properties}
    return found


def _paths(fields: dict[Path, Schema], names: tuple[str, ...]) -> tuple[Path, ...]:
    """The fields of one of these names, the likeliest first, those of an inner error object before others."""
    told = {path: "_".join(words(path[-1])) for path in fields}
    inner = {path[0] for path in fields if len(path) > 1}
    listed = [path for path, name in told.items() if name in names and not (len(path) == 1 and path[0] in inner)]
    return tuple(sorted(listed, key=lambda path: (-len(path), names.index(told[path]))))


def _header(responses: list[Response]) -> str:
    names = (header.name.lower() for response in responses for header in response.headers)
    return next((name for name in names if words(name)[-2:] in (("request", "id"), ("trace", "id"))), "x-request-id")


def _known_codes(
    api: Api, responses: list[Response], fields: dict[Path, Schema], codes: tuple[Path, ...]
) -> dict[str, str]:
    """Every value that the code is known to have, with what the spec says of it."""
    known: dict[str, str] = {}
    for path in codes[:1]:
        opened = api.resolved(fields[path]).type
        for value in opened.values if isinstance(opened, EnumType) else ():
            if isinstance(value.value, str):
                known[value.value] = value.description
    for response in responses:
        listed = response.extensions.get("x-error-codes")
        for code in listed if isinstance(listed, list) else ():
            if isinstance(code, str):
                known.setdefault(code, "")
    return known


def _advice(api: Api, fields: dict[Path, Schema], codes: tuple[Path, ...]) -> dict[str, str]:
    """What the extension `x-enumAdvice` of the code, or of the schema that it refers to, tells to do by value."""
    found: dict[str, str] = {}
    for path in codes[:1]:
        for schema in (api.resolved(fields[path]), fields[path]):
            told = schema.extensions.get("x-enumAdvice")
            each = told.items() if isinstance(told, Mapping) else ()
            found |= {code: advice for code, advice in each if isinstance(advice, str) and advice.strip()}
    return found
