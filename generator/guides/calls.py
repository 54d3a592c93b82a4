"""The request of a step: what the workflow sends, put together as the contract says, values to be known later on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from generator.guides.markers import Markers
from generator.guides.model import (
    Call,
    Data,
    FileData,
    FormData,
    JsonData,
    Multipart,
    Pair,
    PartData,
    Saved,
    Sent,
    TextData,
)
from generator.ir import Example, Json, Media, Operation
from generator.lang.chain.model import Fields, Fixed, Joined, Ref, Tree
from generator.request import Request
from generator.request.body import body_of, usual_media
from generator.request.build import assemble, can_be_sent
from generator.request.media_types import body_kind, concrete, essence
from generator.request.model import (
    Field,
    FileBody,
    FormBody,
    JsonBody,
    MultipartBody,
    Part,
    RequestBody,
    TextBody,
    encode_query,
    json_text,
)
from generator.request.paths import filled
from generator.source.json_text import parse as parse_json

# What becomes of an environment variable of credentials or of a base URL.
Variable = Callable[[str], Ref]


def request_of(sent: Sent, known: Callable[[Tree], Json]) -> Request:
    """The request with what `known` makes of its values."""
    path: Mapping[str, Json] = {each.name: known(value) for each, value in sent.parameters if each.location == "path"}
    others = [(each, known(value)) for each, value in sent.parameters if each.location != "path"]
    listed = [(each, value) for each, value in others if each.location != "header" or can_be_sent(each.name)]
    request = assemble(
        sent.api,
        sent.operation,
        sent.environment,
        listed,
        path=filled(sent.operation, lambda parameter: path.get(parameter.name, "")),
        body=_body(sent, known),
    )
    own = [value for each, value in others if each.location == "header" and each.name.lower() == "authorization"]
    if not own:
        return request
    # What the workflow itself says of its caller counts.
    kept = [field for field in request.headers if field.name.lower() != "authorization"]
    return replace(request, headers=(Field("Authorization", str(own[0])), *kept), basic=None)


def call_of(sent: Sent, variable: Variable) -> Call:
    """The request with its values yet to be known."""
    markers = Markers(_texts(sent))
    request = request_of(sent, markers.mark)

    def pairs(fields: tuple[Field, ...]) -> tuple[Pair, ...]:
        return tuple(
            Pair(
                field.name,
                (*markers.text(field.value), *((variable(field.variable),) if field.variable else ())),
                bool(field.variable),
            )
            for field in fields
        )

    query = pairs(request.query)
    path = request.path + (f"?{request.raw_query}" if request.raw_query else "")
    return Call(
        operation_id=request.operation_id,
        method=request.method,
        url=(variable(request.base_variable), *markers.text(path)),
        query=query,
        headers=pairs(request.headers),
        cookies=pairs(request.cookies),
        basic=(variable(request.basic[0]), variable(request.basic[1])) if request.basic else None,
        data=_data(request.body, markers, pairs),
        content_type=request.content_type,
        response=request.response,
        output=request.output,
    )


def media_for(operation: Operation, written: str) -> Media | None:
    """The media type that a step sends: as it writes it, described by the contract's nearest one, or the usual one."""
    body = operation.body
    if body is None or not written:
        return usual_media(body) if body is not None else None
    bare = essence(written)
    for wanted in (bare, f"{bare.partition('/')[0]}/*", "*/*"):
        for media in body.content:
            if essence(media.media_type) == wanted:
                return replace(media, media_type=written)
    return Media(media_type=written)


def _body(sent: Sent, known: Callable[[Tree], Json]) -> RequestBody:
    media, payload = sent.media, sent.payload
    if media is None or payload is None:
        return None
    name, kind = concrete(media.media_type), body_kind(media.media_type)
    value = known(payload)
    if _is_file(payload):
        return FileBody(str(value), name)
    if kind == "json":
        return JsonBody(value, name)
    if isinstance(value, str) and kind not in ("form", "multipart"):
        return TextBody(value, name)
    return _with_files(body_of(sent.api, media, Example("", value=value)), payload, known)


def _is_file(payload: Tree) -> bool:
    return isinstance(payload, Saved) or (isinstance(payload, Ref) and payload.kind == "file")


def _with_files(body: RequestBody, payload: Tree, known: Callable[[Tree], Json]) -> RequestBody:
    """A multipart body whose parts send the reader's files where the workflow does."""
    fields = dict(payload.fields) if isinstance(payload, Fields) else {}
    files = {name: known(field) for name, field in fields.items() if _is_file(field)}
    if not isinstance(body, MultipartBody) or not files:
        return body
    return MultipartBody(
        tuple(
            replace(part, value="", filename=str(files[part.name]), media_type=part.media_type)
            if part.name in files
            else part
            for part in body.parts
        )
    )


def _data(body: RequestBody, markers: Markers, pairs: Callable[[tuple[Field, ...]], tuple[Pair, ...]]) -> Data:
    match body:
        case JsonBody(value, media_type):
            return JsonData(markers.tree(value), media_type)
        case FormBody(fields) if any("\0" in field.name + field.value for field in fields):
            raw = "&".join(f"{encode_query(field.name)}={encode_query(field.value)}" for field in fields)
            return TextData(markers.text(raw), "application/x-www-form-urlencoded")
        case FormBody(fields):
            return FormData(pairs(fields))
        case MultipartBody(parts):
            return Multipart(tuple(_part(part, markers) for part in parts))
        case TextBody(text, media_type):
            return TextData(markers.text(text), media_type)
        case FileBody(filename, media_type):
            return FileData(markers.text(filename), media_type)
        case None:
            return None


def _part(part: Part, markers: Markers) -> PartData:
    told, file = markers.text(part.value), markers.text(part.filename)
    match told:
        case (Ref(kind="json") as single,) if not file:
            return PartData(part.name, data=single, media_type=part.media_type or "application/json")
    if body_kind(part.media_type) == "json" and any(isinstance(piece, Ref) for piece in told):
        data, _ = parse_json(part.value)
        return PartData(part.name, data=markers.tree(data), media_type=part.media_type)
    return PartData(part.name, told, file, media_type=part.media_type)


def _texts(sent: Sent) -> Iterator[str]:
    """Every text that a mark must not be part of."""
    yield sent.operation.path_text
    for parameter, value in sent.parameters:
        yield parameter.name
        yield from _fixed_texts(value)
    if sent.payload is not None:
        yield from _fixed_texts(sent.payload)


def _fixed_texts(data: Tree) -> Iterator[str]:
    match data:
        case Fixed(value):
            yield json_text(value)
        case Joined(parts):
            yield from (part for part in parts if isinstance(part, str))
        case Fields(fields):
            for name, field in fields:
                yield name
                yield from _fixed_texts(field)
        case Ref():
            return
        case _:
            for item in data.items:
                yield from _fixed_texts(item)
