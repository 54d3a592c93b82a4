"""The HTTP library, under the name `http`, and what else depends on which one it is. This one is httpx2."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager, AbstractContextManager
from functools import lru_cache
from ssl import SSLContext

import httpx2 as http
from httpx2 import Headers, Response, Timeout

__all__ = [
    "Headers",
    "Response",
    "Timeout",
    "async_websocket",
    "http",
    "new_async_client",
    "new_client",
    "websocket",
]

# One slow server must not exhaust the connections of a program that makes many calls at once.
_LIMITS = http.Limits(max_connections=1000, max_keepalive_connections=100)
# Messages of a session may be large; the library's own limit is 64 KiB.
_LARGEST_MESSAGE = 64 * 1024 * 1024


def new_client() -> http.Client:
    """Return a client that follows no redirection by itself."""
    return http.Client(limits=_LIMITS, follow_redirects=False, verify=_certificates())


def new_async_client() -> http.AsyncClient:
    """Return a client that follows no redirection by itself."""
    return http.AsyncClient(
        limits=_LIMITS, follow_redirects=False, verify=_certificates()
    )


@lru_cache(maxsize=1)
def _certificates() -> SSLContext:
    # To read them takes longer than many a call: once for all clients.
    return http.create_ssl_context()


def websocket(response: Response) -> AbstractContextManager[object]:
    """Return the session over the connection of a handshake's answer (101); it works while its context lasts.

    Raises:
        ImportError: the package wsproto is missing.
    """
    from httpx2.websockets import WebSocketSession

    return WebSocketSession(
        response.extensions["network_stream"],
        response=response,
        max_message_size_bytes=_LARGEST_MESSAGE,
    )


def async_websocket(response: Response) -> AbstractAsyncContextManager[object]:
    """Return the session over the connection of a handshake's answer (101); it works while its context lasts.

    Raises:
        ImportError: the package wsproto is missing.
    """
    from httpx2.websockets import AsyncWebSocketSession

    return AsyncWebSocketSession(
        response.extensions["network_stream"],
        response=response,
        max_message_size_bytes=_LARGEST_MESSAGE,
    )
