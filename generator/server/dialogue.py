"""A WebSocket conversation on a connection whose handshake was read as HTTP; knows no contract.

The protocol itself (RFC 6455) is the `websockets` library's Sans-I/O implementation; it is imported only
when a conversation begins.
"""

from __future__ import annotations

import io
import socket
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Protocol, cast

from generator.server.wire import Incoming

if TYPE_CHECKING:
    from websockets.frames import Frame
    from websockets.server import ServerProtocol
    from websockets.typing import Subprotocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialogue:
    """What is said on a WebSocket: `greeting` first (None: nothing), then each message comes back as it is.

    After `idle` seconds of silence the server closes with 1000 (normal closure); for the peer's first message it waits
    `patience` seconds if that is longer.
    """

    greeting: str | bytes | None = None
    idle: float = 60.0
    patience: float = 0.0
    operation_id: str | None = None


class _Sink(Protocol):
    def write(self, data: bytes, /) -> object: ...

    def flush(self) -> object: ...


def wants_upgrade(incoming: Incoming) -> bool:
    """Whether the request asks for a WebSocket."""
    return (incoming.header("upgrade") or "").strip().lower() == "websocket"


def converse(
    incoming: Incoming,
    dialogue: Dialogue,
    stream: BinaryIO,
    sink: _Sink,
    connection: socket.socket,
    *,
    hear: Callable[[str | bytes], None],
) -> None:
    """Answers the handshake and holds the conversation until either side closes. A bad handshake gets its 4xx.

    `hear` is told each message of the peer's before it is sent back.
    """
    from websockets.http11 import Request  # noqa: PLC0415
    from websockets.protocol import OPEN  # noqa: PLC0415
    from websockets.server import ServerProtocol  # noqa: PLC0415

    protocol = ServerProtocol(select_subprotocol=_first)
    protocol.receive_data(incoming.head)
    request = next((event for event in protocol.events_received() if isinstance(event, Request)), None)
    if request is None:
        _flush(protocol, sink)
        return
    protocol.send_response(protocol.accept(request))
    if protocol.state is OPEN and dialogue.greeting is not None:
        _say(protocol, dialogue.greeting)
    _flush(protocol, sink)
    connection.settimeout(max(dialogue.idle, dialogue.patience))
    if protocol.state is OPEN:

        def heard(message: str | bytes) -> None:
            connection.settimeout(dialogue.idle)
            hear(message)

        _listen(_Echo(protocol, heard), protocol, stream, sink, connection)


def _listen(echo: _Echo, protocol: ServerProtocol, stream: BinaryIO, sink: _Sink, connection: socket.socket) -> None:
    while True:
        try:
            data = cast(io.BufferedReader, stream).read1(65536)
        except TimeoutError:
            _take_leave(protocol, sink, connection)
            return
        if data:
            protocol.receive_data(data)
        else:
            protocol.receive_eof()
        echo.answer()
        _flush(protocol, sink)
        if not data or protocol.close_expected():
            return


def _take_leave(protocol: ServerProtocol, sink: _Sink, connection: socket.socket) -> None:
    # The peer's own close frame is awaited on the bare socket: a stream that timed out refuses to be read.
    protocol.send_close(1000)
    _flush(protocol, sink)
    connection.settimeout(2.0)
    connection.recv(65536)


class _Echo:
    """Sends each message back, fragment by fragment put together; control frames are the protocol's own."""

    def __init__(self, protocol: ServerProtocol, hear: Callable[[str | bytes], None]) -> None:
        self._protocol = protocol
        self._hear = hear
        self._fragments: list[bytes] = []
        self._text = False

    def answer(self) -> None:
        for event in self._protocol.events_received():
            self._take(cast("Frame", event))

    def _take(self, frame: Frame) -> None:
        from websockets.frames import Opcode  # noqa: PLC0415

        if frame.opcode not in (Opcode.TEXT, Opcode.BINARY, Opcode.CONT):
            return
        if frame.opcode is not Opcode.CONT:
            self._text = frame.opcode is Opcode.TEXT
        self._fragments.append(bytes(frame.data))
        if not frame.fin:
            return
        data = b"".join(self._fragments)
        self._fragments.clear()
        self._hear(data.decode(errors="replace") if self._text else data)
        if self._protocol.state.name == "OPEN":
            (self._protocol.send_text if self._text else self._protocol.send_binary)(data)


def _say(protocol: ServerProtocol, message: str | bytes) -> None:
    if isinstance(message, str):
        protocol.send_text(message.encode())
    else:
        protocol.send_binary(message)


def _first(_: ServerProtocol, offered: Sequence[Subprotocol]) -> Subprotocol | None:
    return offered[0] if offered else None


def _flush(protocol: ServerProtocol, sink: _Sink) -> None:
    for data in protocol.data_to_send():
        if data:
            sink.write(data)
    sink.flush()
