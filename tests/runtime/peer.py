"""A server on the loopback interface that answers with exactly the bytes that a test scripts, and sees who hangs up."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable, Iterable, Iterator
from types import TracebackType
from typing import BinaryIO, Self, cast

from generator.server.wire import Incoming, read_request

Script = Callable[[Incoming, "Line"], None]


class Line:
    """The connection to one client."""

    def __init__(self, connection: socket.socket) -> None:
        self._connection = connection

    def say(self, *texts: bytes | str) -> None:
        """Sends bytes, each text in a packet of its own."""
        for text in texts:
            self._connection.sendall(text.encode() if isinstance(text, str) else text)

    def answer(self, content_type: str, body: bytes | str, *headers: str, length: int | None = None) -> None:
        """Sends a whole answer; `length` is what it claims to have."""
        content = body.encode() if isinstance(body, str) else body
        told = [f"Content-Type: {content_type}"] if content_type else []
        lines = ["HTTP/1.1 200 OK", *told, f"Content-Length: {len(content) if length is None else length}", *headers]
        self.say("\r\n".join(lines) + "\r\n\r\n", content)

    def stream(self, content_type: str, chunks: Iterable[bytes | str], *, end: bool = True) -> None:
        """Sends an answer in chunks."""
        self.say(f"HTTP/1.1 200 OK\r\nContent-Type: {content_type}\r\nTransfer-Encoding: chunked\r\n\r\n")
        for chunk in chunks:
            content = chunk.encode() if isinstance(chunk, str) else chunk
            self.say(b"%x\r\n%b\r\n" % (len(content), content))
        self.say(b"0\r\n\r\n" if end else b"")


class Peer:
    """Reads requests, answers each by the script, and keeps them. `left` is set when a client closed its connection."""

    def __init__(self, script: Script) -> None:
        self._script = script
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._connections: list[socket.socket] = []
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self.requests: list[Incoming] = []
        self.left = threading.Event()

    @property
    def url(self) -> str:
        """`http://127.0.0.1:PORT`."""
        return f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        for connection in self._connections:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()

    def _accept(self) -> None:
        for connection in self._accepted():
            self._connections.append(connection)
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _accepted(self) -> Iterator[socket.socket]:
        while True:
            try:
                yield self._socket.accept()[0]
            except OSError:
                return

    def _serve(self, connection: socket.socket) -> None:
        with contextlib.suppress(OSError), connection.makefile("rb") as stream:
            while (incoming := read_request(cast(BinaryIO, stream), lambda: None)) is not None:
                self.requests.append(incoming)
                self._script(incoming, Line(connection))
        self.left.set()
