"""Which media types are sequences, and what one item of the sequence is; knows no operation."""

from __future__ import annotations

from dataclasses import replace

from generator.ir import ArrayType, Json, Media, Schema, Stream, StringType
from generator.parse.schemas import Schemas

_LINES = frozenset(
    {"application/ndjson", "application/x-ndjson", "application/jsonl", "application/x-jsonl", "application/json-seq"}
    | {"application/jsonlines", "application/x-jsonlines", "application/x-json-stream", "application/stream+json"}
)
_KINDS: dict[str, Stream] = {
    **dict.fromkeys(("sse", "event-stream", "eventstream", "server-sent-events", "text/event-stream"), "sse"),
    **dict.fromkeys(("ndjson", "jsonl", "jsonlines", "json-lines", "json-seq", "lines", *_LINES), "ndjson"),
}


def stream_of(media_type: str) -> Stream:
    """How a media type is a sequence, whatever its parameters: `sse`, `ndjson`, or not at all."""
    bare = media_type.partition(";")[0].strip().lower()
    if bare == "text/event-stream":
        return "sse"
    return "ndjson" if bare in _LINES or bare.endswith("+json-seq") else ""


def declared_stream(value: Json) -> Stream:
    """What an operation's `x-streaming` says: a kind by name; nothing for any other value."""
    return _KINDS.get(value.strip().lower(), "") if isinstance(value, str) else ""


def streamed(media: Media, stream: Stream, schemas: Schemas) -> Media:
    """The media type as a sequence."""
    return replace(media, stream=stream, item_schema=media.item_schema or item_schema(media.schema, schemas))


def item_schema(schema: Schema | None, schemas: Schemas) -> Schema | None:
    """One item of a sequence, where no `itemSchema` says it.

    Until 3.2 the schema of a sequence described its item, and many a document still does so; a schema that is an
    array, as 3.2 has it, tells of its items, and one that is a string of nothing.
    """
    opened = schemas.opened(schema) if schema is not None else None
    match opened.type if opened is not None else None:
        case ArrayType(items=items):
            return items
        case StringType() | None:
            return None
        case _:
            return schema
