"""What a method answers: how it is read, and what each status of success holds; decodes nothing."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from generator.ir import Api, Media, Operation, Response, Schema
from generator.request.media_types import body_kind
from generator.request.response import chosen_media, reading
from generator.request.schemas import is_binary, is_structured
from generator.surface.model import Answer, AnswerKind, Outcome

# How one answer is read, whatever its operation is for.
ContentKind: TypeAlias = Literal["json", "text", "xml", "binary", "sse", "ndjson", "none"]

_KINDS: Final[dict[str, AnswerKind]] = {
    "json": "json",
    "text": "text",
    "file": "binary",
    "events": "sse",
    "lines": "ndjson",
    "none": "none",
    "websocket": "websocket",
    "redirect": "redirect",
}


def answer_of(api: Api, operation: Operation) -> Answer:
    """The answer to the operation's Request, with every status that counts as success."""
    read = reading(api, operation)
    kind = _KINDS[read.mode]
    if kind in ("websocket", "redirect"):
        return Answer(kind=kind)
    outcomes = tuple(_outcome(api, response) for response in successes(operation))
    if kind == "text" and any(_is_xml(api, outcome.media) for outcome in outcomes):
        kind = "xml"
    if operation.method == "HEAD":
        outcomes = tuple(Outcome(outcome.status, None, None) for outcome in outcomes)
    return Answer(kind=kind, outcomes=outcomes, accept=read.accept, stream=_beside(api, operation, kind))


def successes(operation: Operation) -> list[Response]:
    """The responses that tell of success: those of 2xx, or the default one where there are none."""
    found = [each for each in operation.responses if each.status.startswith("2")]
    return found or [each for each in operation.responses if each.status == "default"]


def content_kind(api: Api, media: Media | None) -> ContentKind:
    """How a body of that media type is read; `none` where there is none."""
    if media is None:
        return "none"
    schema = media.schema
    match body_kind(media.media_type):
        case "json":
            return "json"
        case "events":
            return "sse"
        case "lines":
            return "ndjson"
        case "text" | "form" | "xml" if schema is not None and is_binary(api, schema):
            return "binary"
        case "xml" if schema is not None and is_structured(api, schema):
            return "xml"
        case "text" | "form" | "xml":
            return "text"
        case "any" if schema is not None and is_structured(api, schema):
            return "json"
        case _:
            return "binary"


def _outcome(api: Api, response: Response) -> Outcome:
    if not response.content or response.status in ("204", "205"):
        return Outcome(response.status, None, None)
    media = chosen_media(api, response.content)
    return Outcome(response.status, media, _described(media))


def _described(media: Media) -> Schema | None:
    return media.item_schema if media.stream else media.schema


def _beside(api: Api, operation: Operation, kind: AnswerKind) -> Outcome | None:
    """The stream that a JSON answer can be asked for instead."""
    if kind != "json":
        return None
    streams = (
        Outcome(response.status, media, media.item_schema)
        for response in successes(operation)
        for media in response.content
        if media.stream and media is not chosen_media(api, response.content)
    )
    return next(streams, None)


def _is_xml(api: Api, media: Media | None) -> bool:
    if media is None or media.schema is None:
        return False
    return body_kind(media.media_type) == "xml" and is_structured(api, media.schema)
