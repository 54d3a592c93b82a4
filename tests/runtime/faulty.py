"""A server on the loopback interface that answers as scripted, faults included: one scripted answer to each request."""

from __future__ import annotations

import json
import socket
import threading
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Protocol, Self

from generator.server.wire import Incoming
from tests.runtime.peer import Line, Peer


class Act(Protocol):
    """What the server does with one request."""

    def __call__(self, incoming: Incoming, line: Line, /) -> None: ...


@dataclass(frozen=True)
class Reply:
    """A whole answer. `body` is JSON unless it is bytes or text; None: no body and no Content-Type."""

    status: int = 200
    body: object = None
    headers: Mapping[str, str] = field(default_factory=dict)

    def content(self) -> bytes:
        """The bytes of the body."""
        if isinstance(self.body, str):
            return self.body.encode()
        return (
            b"" if self.body is None else self.body if isinstance(self.body, bytes) else json.dumps(self.body).encode()
        )

    def head(self) -> bytes:
        """The answer up to its body."""
        names = {name.lower() for name in self.headers}
        lines = [f"HTTP/1.1 {self.status} Scripted", *(f"{name}: {value}" for name, value in self.headers.items())]
        if self.body is not None and "content-type" not in names:
            lines.append(f"Content-Type: {_type_of(self.body)}")
        if "transfer-encoding" not in names and "content-length" not in names:
            lines.append(f"Content-Length: {len(self.content())}")
        return "\r\n".join([*lines, "", ""]).encode()

    def __call__(self, incoming: Incoming, line: Line, /) -> None:
        line.say(self.head() + (b"" if incoming.method == "HEAD" else self.content()))


def _type_of(body: object) -> str:
    match body:
        case bytes():
            return "application/octet-stream"
        case str():
            return "text/plain; charset=utf-8"
        case _:
            return "application/json"


@dataclass(frozen=True)
class Dropped:
    """The connection is closed before anything is said."""

    def __call__(self, _: Incoming, line: Line, /) -> None:
        hang_up(line)


@dataclass(frozen=True)
class Broken:
    """The connection is closed amid the body: `kept` bytes of it arrive."""

    reply: Reply
    kept: int = 3

    def __call__(self, _: Incoming, line: Line, /) -> None:
        line.say(self.reply.head() + self.reply.content()[: self.kept])
        hang_up(line)


@dataclass(frozen=True)
class Silent:
    """Nothing is said until `release` is set; then the reply, if there is one."""

    release: threading.Event
    reply: Reply = field(default_factory=Reply)
    reached: threading.Event = field(default_factory=threading.Event)

    def __call__(self, incoming: Incoming, line: Line, /) -> None:
        self.reached.set()
        if self.release.wait(30):
            self.reply(incoming, line)


@dataclass(frozen=True)
class Stalled:
    """The headers and `kept` bytes of the body are said, the rest when `release` is set."""

    reply: Reply
    release: threading.Event
    kept: int = 3

    def __call__(self, _: Incoming, line: Line, /) -> None:
        line.say(self.reply.head() + self.reply.content()[: self.kept])
        if self.release.wait(30):
            line.say(self.reply.content()[self.kept :])


@dataclass(frozen=True)
class Computed:
    """The reply is made from the request."""

    make: Callable[[Incoming], Reply]

    def __call__(self, incoming: Incoming, line: Line, /) -> None:
        self.make(incoming)(incoming, line)


class Faulty:
    """Answers each request with the next act of the script, and with the last one from there on; keeps the requests.

    `connections` counts those accepted; `left` is set when a client closes one.
    """

    def __init__(self, *acts: Act) -> None:
        self._acts = deque(acts or (Reply(200, {}),))
        self._lock = threading.Lock()
        self._peer = Peer(self._answer)

    @property
    def url(self) -> str:
        """`http://127.0.0.1:PORT`."""
        return self._peer.url

    @property
    def requests(self) -> list[Incoming]:
        """All requests so far, in the order of their arrival."""
        return self._peer.requests

    @property
    def left(self) -> threading.Event:
        """Set when a client has closed a connection."""
        return self._peer.left

    def script(self, *acts: Act) -> None:
        """Replaces what is left of the script."""
        with self._lock:
            self._acts = deque(acts)

    def __enter__(self) -> Self:
        self._peer.__enter__()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._peer.__exit__(kind, error, at)

    def _answer(self, incoming: Incoming, line: Line) -> None:
        with self._lock:
            act = self._acts.popleft() if len(self._acts) > 1 else self._acts[0]
        act(incoming, line)


def hang_up(line: Line) -> None:
    """Closes a connection at once; what was said before still arrives."""
    connection: socket.socket = line._connection
    connection.shutdown(socket.SHUT_RDWR)


def refusing_url() -> str:
    """An address at which nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return f"http://127.0.0.1:{server.getsockname()[1]}"
