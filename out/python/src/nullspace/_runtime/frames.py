"""Messages of WebSockets as frames and back, and what their ends mean; opens and closes no connection."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol, cast

from .decode import message_reader
from .encode import json_text
from .errors import WebSocketClosedError

if TYPE_CHECKING:
    from .decode import Content

# The far side said goodbye as it should, or without a word (RFC 6455, 7.4.1).
GRACEFUL: Final = frozenset({1000, 1001, 1005})
# How long, in seconds, the far side may take to answer a goodbye.
GOODBYE: Final = 2.0

Frame = str | bytes


class Ends(NamedTuple):
    """The errors by which the library's sessions tell that the far side closed, and that the connection broke."""

    closed: type[Exception]
    broken: type[Exception]
    local: type[Exception]


class ClosingEvent(Protocol):
    """What is sent to say goodbye."""

    def __call__(self, code: int, reason: str, /) -> object: ...


def ends_of(session: object) -> Ends:
    """Return the errors of the library that a session belongs to, whichever of those with the same design it is."""
    module = import_module(type(session).__module__.rpartition("._")[0])
    local: type[Exception] = import_module("wsproto.utilities").LocalProtocolError
    return Ends(module.WebSocketDisconnect, module.WebSocketNetworkError, local)


def closing_event(code: int, reason: str) -> object:
    """Return the library's event of a goodbye. Raises ValueError for a code that nobody may send."""
    if not (
        code == 1000
        or 1001 <= code <= 1003
        or 1007 <= code <= 1014
        or 3000 <= code <= 4999
    ):
        raise ValueError(f"{code} cannot be sent as a close code (RFC 6455, 7.4)")
    if len(reason.encode()) > 123:
        raise ValueError("the reason is longer than 123 bytes (RFC 6455, 5.5)")
    make: ClosingEvent = import_module("wsproto.events").CloseConnection
    return make(code, reason)


def frame_of(message: object, content: Content) -> Frame:
    """Return what is sent for a message: bytes as they are, text as it is where text is expected, else JSON."""
    if isinstance(message, (bytes, bytearray, memoryview)):
        return bytes(cast("bytes", message))
    if isinstance(message, str) and content.send in (
        "",
        "str",
        "bytes",
        "str | bytes",
        "bytes | str",
    ):
        return message
    return json_text(message)


def message_of(frame: Frame, content: Content, models: str, lenient: bool) -> object:
    """Return what a frame holds; as it is where it is of a kind that the contract doesn't know.

    Raises ValueError (pydantic's ValidationError) where it doesn't fit its type.
    """
    if content.type in ("", "str | bytes", "bytes | str"):
        return frame
    if content.type == "str":
        return frame if isinstance(frame, str) else frame.decode("utf-8", "replace")
    if content.type == "bytes":
        return frame.encode() if isinstance(frame, str) else frame
    return message_reader(content.type, models, lenient)(frame)


def data_of(event: object) -> Frame | None:
    """Return what a message event of the library holds; None for any other event."""
    data: object = getattr(event, "data", None)
    if isinstance(data, str):
        return data
    return (
        bytes(cast("bytes", data))
        if isinstance(data, (bytes, bytearray, memoryview))
        else None
    )


def closed_error(error: Exception) -> WebSocketClosedError:
    """Return this package's error for the library's one that tells of the end."""
    code: object = getattr(error, "code", 1006)
    reason: object = getattr(error, "reason", "")
    return WebSocketClosedError(
        code if isinstance(code, int) else 1006, str(reason or "")
    )
