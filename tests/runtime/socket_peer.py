"""Servers of WebSockets on the loopback interface: one runs a handler, one falls silent."""

from __future__ import annotations

import base64
import hashlib
import threading
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import httpx2
from runtime.decode import Content
from runtime.sockets import AsyncWebSocketSession, WebSocketSession
from websockets.exceptions import ConnectionClosed
from websockets.sync.server import ServerConnection, serve

from generator.server.wire import Incoming
from tests.runtime.peer import Line

Handler = Callable[[ServerConnection], None]
JSON = Content("websocket", "dict[str, int]", send="dict[str, int]")


class Peer:
    """A WebSocket server that runs a handler a connection, and how each ended: code and reason."""

    def __init__(self, handler: Handler) -> None:
        self.ends: list[tuple[int | None, str | None]] = []
        self.ended = threading.Event()
        self._handler = handler
        self._server = serve(self._handle, "127.0.0.1", 0, subprotocols=None, close_timeout=1)
        self.url = f"ws://127.0.0.1:{self._server.socket.getsockname()[1]}/x?y=1"

    def __enter__(self) -> Peer:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()

    def _handle(self, connection: ServerConnection) -> None:
        try:
            self._handler(connection)
        except ConnectionClosed:
            time.sleep(0.01)
        finally:
            connection.close()
            self.ends.append((connection.close_code, connection.close_reason))
            self.ended.set()


def echo(connection: ServerConnection) -> None:
    for message in connection:
        connection.send(message)


def saying(*messages: str | bytes, code: int = 1000, reason: str = "") -> Handler:
    def handle(connection: ServerConnection) -> None:
        for message in messages:
            connection.send(message)
        connection.close(code, reason)

    return handle


@contextmanager
def connected(handler: Handler, content: Content = JSON, *, lenient: bool = False) -> Iterator[Any]:
    with Peer(handler) as peer, httpx2.Client() as client:
        timeout = httpx2.Timeout(5.0)

        def opened() -> Any:
            return client.websocket(peer.url, timeout=timeout, max_message_size_bytes=2**24)

        yield WebSocketSession[Any, Any](opened, content, "", lenient), peer


@asynccontextmanager
async def aconnected(handler: Handler, content: Content = JSON) -> AsyncIterator[Any]:
    with Peer(handler) as peer:
        async with httpx2.AsyncClient() as client:
            timeout = httpx2.Timeout(5.0)

            def opened() -> Any:
                return client.websocket(peer.url, timeout=timeout, max_message_size_bytes=2**24)

            yield AsyncWebSocketSession[Any, Any](opened, content, "", False), peer


def accepted(incoming: Incoming, line: Line) -> None:
    """Shakes hands, and never says another word (RFC 6455, 4.2.2)."""
    key = (incoming.header("sec-websocket-key") or "") + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"
    accept = base64.b64encode(hashlib.sha1(key.encode(), usedforsecurity=False).digest()).decode()
    upgrade = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade"
    line.say(f"{upgrade}\r\nSec-WebSocket-Accept: {accept}\r\n\r\n")
    threading.Event().wait()
