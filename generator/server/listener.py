"""A threaded HTTP listener on the loopback interface that records what it receives; knows no contract."""

from __future__ import annotations

import contextlib
import json
import socket
import socketserver
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import BinaryIO, Self, TypeAlias, cast

from generator.server.dialogue import Dialogue, converse
from generator.server.wire import Answer, Incoming, Refused, read_request, write_answer

# How long, in seconds, a connection may stay silent before it is closed.
SILENCE = 60.0
# How long, in seconds, a peer whose request was refused may take to stop sending.
LINGER = 1.0


@dataclass(frozen=True, slots=True)
class Received:
    """A request that arrived and how it was answered. `headers` in the order sent; a WebSocket answers 101.

    `said` grows by what the peer says on that WebSocket: text or bytes.
    """

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    operation_id: str | None
    status: int
    said: list[str | bytes] = field(default_factory=list)


Reply: TypeAlias = Answer | Dialogue
Respond: TypeAlias = Callable[[Incoming], Reply]


class Listener:
    """Answers each request with what `respond` makes of it. Use as a context manager, or `start` and `stop`.

    `port` 0 takes any free one. `received` grows in the order of arrival, before the answer is sent.
    """

    def __init__(self, respond: Respond, *, port: int = 0) -> None:
        self._respond = respond
        self._server = _Server(("127.0.0.1", port), self)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)
        self._connections: set[socket.socket] = set()
        self._lock = threading.Lock()
        self.received: list[Received] = []

    @property
    def port(self) -> int:
        """The port listened on."""
        return int(self._server.server_address[1])

    @property
    def origin(self) -> str:
        """`http://127.0.0.1:PORT`."""
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> Self:
        """Begins to serve in threads of its own."""
        self._thread.start()
        return self

    def stop(self) -> None:
        """Stops listening and ends what is open; safe to call twice."""
        if self._thread.is_alive():
            self._server.shutdown()
            self._thread.join()
        self._server.server_close()
        with self._lock:
            connections = tuple(self._connections)
        for connection in connections:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.stop()

    def attend(self, connection: socket.socket) -> None:
        """Serves one connection until it ends."""
        with self._lock:
            self._connections.add(connection)
        try:
            connection.settimeout(SILENCE)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with connection.makefile("rb") as stream, connection.makefile("wb") as sink:
                self._converse(cast(BinaryIO, stream), cast(BinaryIO, sink), connection)
        except OSError:
            # The peer went away or fell silent: nobody is left to be told.
            return
        finally:
            with self._lock:
                self._connections.discard(connection)

    def _converse(self, stream: BinaryIO, sink: BinaryIO, connection: socket.socket) -> None:
        def proceed() -> None:
            sink.write(b"HTTP/1.1 100 Continue\r\n\r\n")
            sink.flush()

        while True:
            try:
                incoming = read_request(stream, proceed)
            except Refused as fault:
                write_answer(sink, refusal(fault.status, fault.reason), to_head=False, version="HTTP/1.1", close=True)
                _linger(connection)
                return
            if incoming is None:
                return
            reply = self._reply(incoming)
            received = self._record(incoming, reply)
            if isinstance(reply, Dialogue):
                converse(incoming, reply, stream, sink, connection, hear=received.said.append)
                return
            close = not incoming.keeps_alive or (reply.chunks is not None and incoming.version == "HTTP/1.0")
            write_answer(sink, reply, to_head=incoming.method == "HEAD", version=incoming.version, close=close)
            if close:
                return

    def _reply(self, incoming: Incoming) -> Reply:
        try:
            return self._respond(incoming)
        except Refused as fault:
            return refusal(fault.status, fault.reason)
        except Exception:
            # A fault of ours: its traceback belongs on the server's side, the peer gets a plain 500.
            traceback.print_exc(file=sys.stderr)
            return refusal(500, "the server failed to answer")

    def _record(self, incoming: Incoming, reply: Reply) -> Received:
        status = reply.status if isinstance(reply, Answer) else 101
        entry = Received(incoming.method, incoming.target, incoming.headers, incoming.body, reply.operation_id, status)
        with self._lock:
            self.received.append(entry)
        return entry


def _linger(connection: socket.socket) -> None:
    """Reads on for a while: closing on unread bytes could destroy the answer on its way (RFC 9112, 9.6)."""
    connection.shutdown(socket.SHUT_WR)
    connection.settimeout(LINGER)
    for _ in range(64):
        if not connection.recv(65536):
            return


def refusal(status: int, reason: str) -> Answer:
    """A response that says in JSON why a request is refused."""
    body = json.dumps({"error": reason}, ensure_ascii=False).encode()
    return Answer(status=status, headers=(("Content-Type", "application/json"),), body=body)


class _Connection(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        cast(_Server, self.server).listener.attend(self.request)


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    block_on_close = False
    request_queue_size = 128

    def __init__(self, address: tuple[str, int], listener: Listener) -> None:
        self.listener = listener
        super().__init__(address, _Connection)
