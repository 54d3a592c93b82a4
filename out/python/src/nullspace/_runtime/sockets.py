"""WebSockets as sessions of typed messages, over those of the HTTP library; knows no operation."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Generic, Protocol, Self, TypeVar, cast

from .async_sockets import AsyncWebSocketSession
from .errors import APITimeoutError, WebSocketClosedError
from .frames import (
    GOODBYE,
    GRACEFUL,
    closed_error,
    closing_event,
    data_of,
    ends_of,
    frame_of,
)
from .socket_base import SocketBase

if TYPE_CHECKING:
    from types import TracebackType

    from ._http import http
    from .decode import Content

__all__ = ["AsyncWebSocketSession", "WebSocketSession"]

Send = TypeVar("Send")
Receive = TypeVar("Receive")


class _Connection(Protocol):
    """What is used of the library's sessions."""

    response: http.Response | None
    subprotocol: str | None

    def send(self, event: object, /) -> None: ...

    def send_text(self, data: str, /) -> None: ...

    def send_bytes(self, data: bytes, /) -> None: ...

    def receive(self, timeout: float | None = None, /) -> object: ...


class WebSocketSession(SocketBase[Receive], Generic[Send, Receive]):
    """A WebSocket that carries messages of type `Send` away and brings those of type `Receive`.

    It connects when its `with` block is entered, and says goodbye when that is left. Iterating gives the messages
    until the far side closes. Once the connection is closed, sending and receiving raise WebSocketClosedError.
    """

    def __init__(
        self,
        open: Callable[[], AbstractContextManager[object]],
        content: Content,
        models: str,
        lenient: bool,
    ) -> None:
        self._open = open
        self._content = content
        self._models = models
        self._lenient = lenient
        self._context: AbstractContextManager[object] | None = None
        self._session: _Connection | None = None
        self._over = threading.Event()

    def __enter__(self) -> Self:
        if self._context is not None:
            raise RuntimeError(
                "a session connects once: call the method again for another one"
            )
        self._context = self._open()
        session = self._context.__enter__()
        self._ends = ends_of(session)
        self._session = cast("_Connection", session)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        context = self._context
        if context is None or self._session is None:
            return
        try:
            self.close()
        finally:
            self._session = None
            context.__exit__(None, None, None)

    @property
    def response(self) -> http.Response:
        """The answer to the handshake."""
        response = self._connection().response
        if response is None:
            raise RuntimeError("the library keeps no answer to the handshake")
        return response

    @property
    def subprotocol(self) -> str | None:
        """The subprotocol that the server chose, if it chose one."""
        return self._connection().subprotocol

    def send(self, message: Send) -> None:
        """Send a message: as JSON, or bytes and text as they are where the contract has them."""
        frame = frame_of(message, self._content)
        if isinstance(frame, str):
            self.send_text(frame)
        else:
            self.send_bytes(frame)

    def send_text(self, text: str) -> None:
        """Send a text frame with that text."""
        with self._telling() as session:
            session.send_text(text)

    def send_bytes(self, data: bytes) -> None:
        """Send a binary frame with those bytes."""
        with self._telling() as session:
            session.send_bytes(data)

    def receive(self, timeout: float | None = None) -> Receive:
        """Return the next message, which may take `timeout` seconds to come; None: as long as it takes.

        Raises APITimeoutError if none came, WebSocketClosedError if none will come, APIResponseValidationError for
        one that doesn't fit the contract.
        """
        frame = self.receive_frame(timeout)
        return self._message(frame, self._connection().response)

    def receive_frame(self, timeout: float | None = None) -> str | bytes:
        """Return the next message as it came. Raises as `receive` does, but for the contract."""
        until = None if timeout is None else time.monotonic() + timeout
        while True:
            left = None if until is None else max(until - time.monotonic(), 0.0)
            try:
                with self._telling() as session, self._counted():
                    data = data_of(session.receive(left))
            except TimeoutError:
                raise APITimeoutError(f"No message came within {timeout} s") from None
            if data is not None:
                return data

    def __iter__(self) -> Iterator[Receive]:
        while True:
            try:
                message = self.receive()
            except WebSocketClosedError as error:
                if self._left or error.code in GRACEFUL:
                    return
                raise
            yield message

    def close(self, code: int = 1000, reason: str = "") -> None:
        """Say goodbye and wait a moment for the answer; safe to call twice.

        Raises ValueError for a code that nobody may send, or a reason of more than 123 bytes.
        """
        event = closing_event(code, reason)
        if self._closed is not None or self._session is None:
            return
        self._closed, self._left = WebSocketClosedError(code, reason), True
        try:
            self._session.send(event)
        except (self._ends.closed, self._ends.broken, self._ends.local):
            return
        if not self._answered(self._session):
            # A reader of the library that still waits for bytes would wait for ever.
            _hang_up(self._session)

    def _answered(self, session: _Connection) -> bool:
        """Whether the far side says goodbye as well, in time; whoever waits for a message in a thread is told."""
        if self._waiting:
            return self._over.wait(GOODBYE)
        until = time.monotonic() + GOODBYE
        try:
            while (left := until - time.monotonic()) > 0:
                session.receive(left)
        except TimeoutError:
            return False
        except (self._ends.closed, self._ends.broken, self._ends.local):
            return True
        return False

    def _connection(self) -> _Connection:
        if self._session is None:
            raise RuntimeError("the session is not open: use it in a `with` block")
        return self._session

    @contextlib.contextmanager
    def _telling(self) -> Generator[_Connection, None, None]:
        session = self._connection()
        if self._closed is not None:
            raise self._ended(self._closed)
        ends = self._ends
        try:
            yield session
        except (ends.closed, ends.broken, ends.local) as error:
            self._over.set()
            raise self._ended(closed_error(error)) from error


def _hang_up(session: object) -> None:
    stream: object = getattr(session, "stream", None)
    told = getattr(stream, "get_extra_info", None)
    connection: object = told("socket") if told is not None else None
    if isinstance(connection, socket.socket):
        with contextlib.suppress(OSError):
            connection.shutdown(socket.SHUT_RDWR)
