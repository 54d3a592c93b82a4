"""Bytes as they arrive made into server-sent events (WHATWG HTML, 9.2) and into lines; knows no HTTP and no types."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Final, cast

_LINE_END: Final = re.compile(rb"\r\n|\n|\r")
_BOM: Final = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class ServerSentEvent:
    """One event. `id` is the last one that the server told; `retry` in milliseconds, where this event tells it."""

    event: str = "message"
    data: str = ""
    id: str = ""
    retry: int | None = None

    def json(self) -> object:
        """Return the data read as JSON. Raises ValueError where it is none."""
        return cast("object", json.loads(self.data))


class EventDecoder:
    """Turns chunks into events, wherever the chunks are cut."""

    def __init__(self) -> None:
        self._unfinished: list[bytes] = []
        self._after_return = False
        self._first = True
        self._event = ""
        self._data: list[str] = []
        self._id = ""
        self._retry: int | None = None

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """Return the events that a chunk completes."""
        if not chunk:
            return []
        if self._after_return and chunk.startswith(b"\n"):
            chunk = chunk[1:]
        self._after_return = False
        if b"\n" not in chunk and b"\r" not in chunk:
            self._unfinished.append(chunk)
            return []
        text = b"".join([*self._unfinished, chunk])
        # A line feed that begins the next chunk belongs to this carriage return.
        self._after_return = text.endswith(b"\r")
        lines = _LINE_END.split(text)
        self._unfinished = [lines.pop()]
        return [event for line in lines if (event := self._line(line)) is not None]

    def end(self) -> list[ServerSentEvent]:
        """Return nothing: an event ends with a blank line."""
        return []

    def _line(self, line: bytes) -> ServerSentEvent | None:
        if self._first:
            line = line.removeprefix(_BOM)
            self._first = False
        if not line:
            return self._dispatched()
        name, _, value = line.decode("utf-8", "replace").partition(":")
        self._field(name, value.removeprefix(" "))
        return None

    def _field(self, name: str, value: str) -> None:
        match name:
            case "data":
                self._data.append(value)
            case "event":
                self._event = value
            case "id" if "\0" not in value:
                self._id = value
            case "retry" if value.isascii() and value.isdigit():
                self._retry = int(value)
            case _:
                # A comment, or a field that the standard doesn't know.
                return

    def _dispatched(self) -> ServerSentEvent | None:
        data, event, retry = self._data, self._event, self._retry
        self._data, self._event, self._retry = [], "", None
        return (
            ServerSentEvent(event or "message", "\n".join(data), self._id, retry)
            if data
            else None
        )


class LineDecoder:
    """Turns chunks into events whose data are JSON texts: a line each, or behind record separators (RFC 7464)."""

    def __init__(self, separator: bytes = b"\n") -> None:
        self._separator = separator
        self._unfinished: list[bytes] = []

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """Return the texts that a chunk completes; blank ones are none."""
        if self._separator not in chunk:
            self._unfinished.append(chunk)
            return []
        texts = b"".join([*self._unfinished, chunk]).split(self._separator)
        self._unfinished = [texts.pop()]
        return [event for text in texts for event in _texts(text)]

    def end(self) -> list[ServerSentEvent]:
        """Return the text that nothing ended but the stream itself."""
        text, self._unfinished = b"".join(self._unfinished), []
        return _texts(text)


class WholeDecoder:
    """Keeps all chunks for one event when the stream ends."""

    def __init__(self) -> None:
        self._chunks: list[bytes] = []

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """Return nothing yet."""
        self._chunks.append(chunk)
        return []

    def end(self) -> list[ServerSentEvent]:
        """Return all that came; nothing where nothing did."""
        return _texts(b"".join(self._chunks))


def _texts(text: bytes) -> list[ServerSentEvent]:
    trimmed = text.removeprefix(_BOM).strip(b" \t\r\n\x1e")
    return [ServerSentEvent(data=trimmed.decode("utf-8", "replace"))] if trimmed else []
