"""WebSockets as sessions of typed messages, awaited, over those of the HTTP library; knows no operation."""

from __future__ import annotations

import contextlib
import time
from collections.abc import AsyncIterator, Callable, Generator
from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING, Generic, Protocol, Self, TypeVar, cast

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

    import anyio

    from ._http import http
    from .decode import Content

Send = TypeVar("Send")
Receive = TypeVar("Receive")


class _AsyncConnection(Protocol):
    response: http.Response | None
    subprotocol: str | None

    async def send(self, event: object, /) -> None: ...

    async def send_text(self, data: str, /) -> None: ...

    async def send_bytes(self, data: bytes, /) -> None: ...

    async def receive(self, timeout: float | None = None, /) -> object: ...

    async def close(self) -> None: ...


class AsyncWebSocketSession(SocketBase[Receive], Generic[Send, Receive]):
    """A WebSocket that carries messages of type `Send` away and brings those of type `Receive`.

    It connects when its `async with` block is entered, and says goodbye when that is left. Iterating gives the
    messages until the far side closes. Once the connection is closed, sending and receiving raise
    WebSocketClosedError.
    """

    def __init__(
        self,
        open: Callable[[], AbstractAsyncContextManager[object]],
        content: Content,
        models: str,
        lenient: bool,
    ) -> None:
        self._open = open
        self._content = content
        self._models = models
        self._lenient = lenient
        self._context: AbstractAsyncContextManager[object] | None = None
        self._session: _AsyncConnection | None = None
        self._over: anyio.Event | None = None

    async def __aenter__(self) -> Self:
        if self._context is not None:
            raise RuntimeError(
                "a session connects once: call the method again for another one"
            )
        self._context = self._open()
        session = await self._context.__aenter__()
        self._ends = ends_of(session)
        self._session = cast("_AsyncConnection", session)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        context = self._context
        if context is None or self._session is None:
            return
        try:
            await self.close()
        finally:
            self._session = None
            if isinstance(error, Exception):
                # Not told of the error: the library would wrap it in a group.
                kind, error, at = None, None, None
            await context.__aexit__(kind, error, at)

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

    async def send(self, message: Send) -> None:
        """Send a message: as JSON, or bytes and text as they are where the contract has them."""
        frame = frame_of(message, self._content)
        if isinstance(frame, str):
            await self.send_text(frame)
        else:
            await self.send_bytes(frame)

    async def send_text(self, text: str) -> None:
        """Send a text frame with that text."""
        with self._telling() as session:
            await session.send_text(text)

    async def send_bytes(self, data: bytes) -> None:
        """Send a binary frame with those bytes."""
        with self._telling() as session:
            await session.send_bytes(data)

    async def receive(self, timeout: float | None = None) -> Receive:
        """Return the next message, which may take `timeout` seconds to come; None: as long as it takes.

        Raises APITimeoutError if none came, WebSocketClosedError if none will come, APIResponseValidationError for
        one that doesn't fit the contract.
        """
        frame = await self.receive_frame(timeout)
        return self._message(frame, self._connection().response)

    async def receive_frame(self, timeout: float | None = None) -> str | bytes:
        """Return the next message as it came. Raises as `receive` does, but for the contract."""
        until = None if timeout is None else time.monotonic() + timeout
        while True:
            left = None if until is None else max(until - time.monotonic(), 0.0)
            try:
                with self._telling() as session, self._counted():
                    data = data_of(await session.receive(left))
            except TimeoutError:
                raise APITimeoutError(f"No message came within {timeout} s") from None
            if data is not None:
                return data

    async def __aiter__(self) -> AsyncIterator[Receive]:
        while True:
            try:
                message = await self.receive()
            except WebSocketClosedError as error:
                if self._left or error.code in GRACEFUL:
                    return
                raise
            yield message

    async def close(self, code: int = 1000, reason: str = "") -> None:
        """Say goodbye and wait a moment for the answer; safe to call twice.

        Raises ValueError for a code that nobody may send, or a reason of more than 123 bytes.
        """
        event = closing_event(code, reason)
        if self._closed is not None or self._session is None:
            return
        self._closed, self._left = WebSocketClosedError(code, reason), True
        try:
            await self._session.send(event)
        except (self._ends.closed, self._ends.broken, self._ends.local):
            return
        if not await self._answered(self._session):
            await self._session.close()

    async def _answered(self, session: _AsyncConnection) -> bool:
        """Whether the far side says goodbye as well, in time; a task that waits for a message is told."""
        import anyio

        with anyio.move_on_after(GOODBYE):
            if self._waiting:
                self._over = anyio.Event()
                await self._over.wait()
                return True
            try:
                while True:
                    await session.receive(None)
            except (self._ends.closed, self._ends.broken, self._ends.local):
                return True
        return False

    def _connection(self) -> _AsyncConnection:
        if self._session is None:
            raise RuntimeError(
                "the session is not open: use it in an `async with` block"
            )
        return self._session

    @contextlib.contextmanager
    def _telling(self) -> Generator[_AsyncConnection, None, None]:
        session = self._connection()
        if self._closed is not None:
            raise self._ended(self._closed)
        ends = self._ends
        try:
            yield session
        except (ends.closed, ends.broken, ends.local) as error:
            if self._over is not None:
                self._over.set()
            raise self._ended(closed_error(error)) from error
