"""What a stream is cut into and what its items become, by the Content-Type that came; reads no connection."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Protocol

from .decode import Content, essence, is_json, message_reader, validated
from .events import EventDecoder, LineDecoder, ServerSentEvent, WholeDecoder

# What ends a stream of events that would otherwise stay open.
_DONE: Final = "[DONE]"
# Some servers and what stands before them don't say, or don't know, what a stream is.
_EVENTS: Final = frozenset(
    {"", "text/event-stream", "text/plain", "application/octet-stream"}
)
_LINES: Final = (
    "ndjson",
    "jsonl",
    "jsonlines",
    "json-lines",
    "stream+json",
    "json-stream",
)


class Decoder(Protocol):
    """Turns chunks into events, or lines as if they were the data of events."""

    def feed(self, chunk: bytes, /) -> list[ServerSentEvent]: ...

    def end(self) -> list[ServerSentEvent]: ...


def decoder_of(content_type: str, content: Content) -> Decoder:
    """Return what cuts a stream of that Content-Type; JSON in place of a stream of events is one item.

    Raises ValueError where what came is no stream.
    """
    name = essence(content_type)
    if name.endswith("json-seq"):
        return LineDecoder(b"\x1e")
    if name.endswith(_LINES) or (
        content.kind == "ndjson" and name != "text/event-stream"
    ):
        return LineDecoder()
    if is_json(name):
        return WholeDecoder()
    if name in _EVENTS:
        return EventDecoder()
    raise ValueError(f"a stream of events was expected, but {name} came")


def reader_of(
    content: Content, models: str, lenient: bool
) -> Callable[[ServerSentEvent], object]:
    """Return what makes an item of an event: of its data, or of all its fields.

    It raises ValueError for what doesn't fit.
    """
    if content.event:
        return lambda event: _whole(event, content, models, lenient)
    if content.type == "str" or (content.kind == "sse" and not content.type):
        return lambda event: event.data
    read = message_reader(content.type, models, lenient)
    return lambda event: read(event.data)


def _whole(
    event: ServerSentEvent, content: Content, models: str, lenient: bool
) -> object:
    """Return an event with all its fields; its data is read as JSON where text isn't what its type has there."""
    fields = _fields(event)
    try:
        return validated(fields, content.type, models, False)
    except ValueError:
        try:
            fields["data"] = event.json()
        except ValueError:
            if not lenient:
                raise
    return validated(fields, content.type, models, lenient)


def is_end(event: ServerSentEvent) -> bool:
    """Whether an event says that no more will come."""
    return event.data.strip() == _DONE


def is_silent(event: ServerSentEvent, content: Content) -> bool:
    """Whether an event is no item: a sign of life without data."""
    return not event.data and not content.event


def _fields(event: ServerSentEvent) -> dict[str, object]:
    told = {
        "event": event.event,
        "data": event.data,
        "id": event.id or None,
        "retry": event.retry,
    }
    return {name: value for name, value in told.items() if value is not None}
