"""How answers are read: which function of the runtime, which media type is asked for; knows no TypeScript type."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from generator.ir import Api, EnumType, ObjectType, Schema
from generator.request.media_types import concrete
from generator.request.schemas import is_structured
from generator.surface import Answer, Outcome
from generator.surface.answers import content_kind

_READERS: Final[dict[str, tuple[str, str]]] = {
    "text": ("runtime/answers", "textAnswer"),
    "xml": ("runtime/answers", "xmlAnswer"),
    "binary": ("runtime/answers", "binaryAnswer"),
    "redirect": ("runtime/answers", "redirectAnswer"),
    "none": ("runtime/answers", "noAnswer"),
    "mixed": ("runtime/answers", "anyAnswer"),
    "sse": ("runtime/streams", "events"),
    "event": ("runtime/streams", "rawEvents"),
    "ndjson": ("runtime/streams", "lines"),
}
_EVENT_FIELDS: Final = frozenset({"event", "id", "retry", "data", "comment"})


@dataclass(frozen=True, slots=True)
class Reader:
    """The function that reads an answer, by module and name (None: it is JSON), and the media type to ask for.

    `shape` is the schema by which XML is read.
    """

    reader: tuple[str, str] | None
    accept: str = ""
    shape: Schema | None = None


def reader_of(api: Api, answer: Answer, *, stream: bool = False) -> Reader:
    """How an operation's answer is read; `stream` asks for the stream beside its JSON answer."""
    if stream and answer.stream is not None and answer.stream.media is not None:
        return Reader(_READERS[_stream_kind(api, answer.stream)], concrete(answer.stream.media.media_type))
    if answer.kind in ("redirect", "websocket"):
        return Reader(_READERS.get(answer.kind), answer.accept)
    if answer.kind in ("sse", "ndjson"):
        streams = (each for each in answer.outcomes if each.media is not None)
        return Reader(_READERS[next((_stream_kind(api, each) for each in streams), answer.kind)], answer.accept)
    kinds = {kind for each in answer.outcomes if (kind := content_kind(api, each.media)) != "none"}
    found = next(iter(kinds)) if len(kinds) == 1 else "mixed" if kinds else "none"
    shape = next((each.schema for each in answer.outcomes if each.schema is not None), None) if found == "xml" else None
    return Reader(_READERS.get(found), answer.accept, shape)


def is_event(api: Api, schema: Schema | None) -> bool:
    """Whether a stream's item is the event itself: an object of fields that events have (HTML standard, 9.2.6)."""
    kind = api.resolved(schema).type if schema is not None else None
    names = {each.name for each in kind.properties} if isinstance(kind, ObjectType) else set()
    return "data" in names and names <= _EVENT_FIELDS


def data_of(api: Api, schema: Schema | None) -> Schema | None:
    """What the data of an event is, where it is JSON and nothing else of the event tells it apart; else None."""
    kind = api.resolved(schema).type if schema is not None else None
    if not isinstance(kind, ObjectType) or not is_event(api, schema):
        return None
    fields = {each.name: each.schema for each in kind.properties}
    name = api.resolved(fields["event"]).type if "event" in fields else None
    alone = name is None or (isinstance(name, EnumType) and len(name.values) == 1)
    return fields["data"] if alone and is_structured(api, fields["data"]) else None


def streams_of(answer: Answer) -> Iterator[Outcome]:
    """The outcomes of an answer that are streams."""
    return (each for each in answer.outcomes if each.media is not None)


def _stream_kind(api: Api, outcome: Outcome) -> str:
    if outcome.media is not None and outcome.media.stream == "ndjson":
        return "ndjson"
    return "event" if is_event(api, outcome.schema) and data_of(api, outcome.schema) is None else "sse"
