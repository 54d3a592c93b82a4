"""What sessions over WebSockets have in common, whichever way they wait; sends and receives nothing."""

from __future__ import annotations

import contextlib
from collections.abc import Generator
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from .answers import validation_error
from .errors import WebSocketClosedError
from .frames import Ends, Frame, message_of

if TYPE_CHECKING:
    from ._http import http
    from .decode import Content

Receive = TypeVar("Receive")


class SocketBase(Generic[Receive]):
    """How a session ended, and what its messages become."""

    _content: Content
    _models: str
    _lenient: bool
    _ends: Ends
    _closed: WebSocketClosedError | None = None
    # Whether this side said goodbye first, and how many wait for a message just now.
    _left = False
    _waiting = 0

    @property
    def close_code(self) -> int | None:
        """Why the connection was closed (RFC 6455, 7.4); None while it is open."""
        return None if self._closed is None else self._closed.code

    @property
    def close_reason(self) -> str:
        """What was said at the end; mostly nothing."""
        return "" if self._closed is None else self._closed.reason

    def _message(self, frame: Frame, response: http.Response | None) -> Receive:
        try:
            return cast(
                "Receive", message_of(frame, self._content, self._models, self._lenient)
            )
        except ValueError as error:
            if response is None:
                raise
            raise validation_error(error, response, frame) from error

    @contextlib.contextmanager
    def _counted(self) -> Generator[None, None, None]:
        self._waiting += 1
        try:
            yield
        finally:
            self._waiting -= 1

    def _ended(self, error: WebSocketClosedError) -> WebSocketClosedError:
        self._closed = self._closed or error
        return WebSocketClosedError(self._closed.code, self._closed.reason)
