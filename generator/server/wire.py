"""HTTP/1.1 messages on a byte stream, read with limits and written whole or in chunks; knows no contract.

Everything that a peer can get wrong is a `Refused` with the status that RFC 9110 and 9112 name for it.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import BinaryIO, Final, Protocol

LONGEST_LINE: Final = 16 * 1024
LARGEST_HEAD: Final = 64 * 1024
MOST_HEADERS: Final = 256
LARGEST_BODY: Final = 64 * 1024 * 1024

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VERSION = re.compile(r"HTTP/1\.[01]")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_CHUNK_SIZE = re.compile(rb"([0-9A-Fa-f]{1,8})[ \t]*(?:;[^\r\n]*)?")


class Refused(Exception):
    """A message that cannot be served: the status to answer with, and why. The connection ends after it."""

    def __init__(self, status: int, reason: str) -> None:
        self.status = status
        self.reason = reason
        super().__init__(reason)


class Sink(Protocol):
    """What bytes are written to."""

    def write(self, data: bytes, /) -> object: ...

    def flush(self) -> object: ...


@dataclass(frozen=True, slots=True)
class Incoming:
    """One request as it arrived. Header names keep their spelling and order; text is Latin-1, byte for byte."""

    method: str
    target: str
    version: str
    headers: tuple[tuple[str, str], ...]
    body: bytes = b""
    head: bytes = field(default=b"", repr=False)

    def header(self, name: str) -> str | None:
        """The values of a header, joined with commas (RFC 9110, 5.3); None when it was not sent."""
        values = [value for key, value in self.headers if key.lower() == name]
        return ", ".join(values) if values else None

    @property
    def path(self) -> str:
        """The path as sent, still percent-encoded; an absolute-form target loses its scheme and host."""
        return split_target(self.target)[0]

    @property
    def raw_query(self) -> str:
        """What follows the first `?`, still encoded."""
        return split_target(self.target)[1]

    @property
    def keeps_alive(self) -> bool:
        """Whether the peer wants to send another request on the connection (RFC 9112, 9.3)."""
        options = {option.strip().lower() for option in (self.header("connection") or "").split(",")}
        return "close" not in options if self.version == "HTTP/1.1" else "keep-alive" in options


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A response: a whole body, or `chunks` that are sent one by one, `pause` seconds apart."""

    status: int
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    chunks: tuple[bytes, ...] | None = None
    pause: float = 0.0
    operation_id: str | None = None


def split_target(target: str) -> tuple[str, str]:
    """The path and the query of a request target, both still encoded (RFC 9112, 3.2)."""
    absolute = re.match(r"(?i)https?://[^/?]*", target)
    path, _, query = (target if absolute is None else target[absolute.end() :]).partition("?")
    return path, query


def read_request(stream: BinaryIO, proceed: Callable[[], None]) -> Incoming | None:
    """The next request, or None when the peer has closed. `proceed` is called if it waits for a 100 (Continue).

    Raises Refused for what is malformed or too large.
    """
    line = _line(stream, LONGEST_LINE, 414)
    while line in (b"\r\n", b"\n"):
        line = _line(stream, LONGEST_LINE, 414)
    if not line:
        return None
    method, target, version = _request_line(line)
    lines = _header_lines(stream)
    headers = tuple(_header(text) for text in lines)
    incoming = Incoming(method, target, version, headers, head=line + b"".join(lines) + b"\r\n")
    if incoming.version == "HTTP/1.1" and [key.lower() for key, _ in headers].count("host") != 1:
        raise Refused(400, "exactly one Host header is required")
    body = _body(stream, incoming, proceed)
    return Incoming(method, target, version, headers, body, incoming.head)


def write_answer(sink: Sink, answer: Answer, *, to_head: bool, version: str, close: bool) -> None:
    """Writes a response, flushing after each chunk. A HEAD request gets the header section alone."""
    bodiless = to_head or answer.status in (204, 304) or answer.status < 200
    chunked = answer.chunks is not None and not bodiless and version == "HTTP/1.1"
    framing: list[tuple[str, str]] = []
    if chunked:
        framing.append(("Transfer-Encoding", "chunked"))
    elif answer.status not in (204, 304) and answer.status >= 200 and answer.chunks is None:
        framing.append(("Content-Length", str(len(answer.body))))
    if close:
        framing.append(("Connection", "close"))
    sink.write(head_bytes(answer.status, (*answer.headers, *framing)))
    if answer.chunks is None:
        sink.write(b"" if bodiless else answer.body)
    elif not bodiless:
        _write_chunks(sink, answer.chunks, answer.pause, chunked)
    sink.flush()


def head_bytes(status: int, headers: tuple[tuple[str, str], ...]) -> bytes:
    """The status line and header section. Names that are no tokens are left out, control characters become spaces."""
    try:
        phrase = HTTPStatus(status).phrase
    except ValueError:
        phrase = "Unknown"
    lines = [f"HTTP/1.1 {status} {phrase}"]
    lines += [f"{name}: {_CONTROL.sub(' ', value).strip()}" for name, value in headers if _TOKEN.fullmatch(name)]
    return ("\r\n".join(lines) + "\r\n\r\n").encode("utf-8", "replace")


def _write_chunks(sink: Sink, chunks: tuple[bytes, ...], pause: float, framed: bool) -> None:
    for number, chunk in enumerate(chunks):
        if number and pause:
            time.sleep(pause)
        # An empty chunk would end the message.
        if chunk:
            sink.write(b"%x\r\n%b\r\n" % (len(chunk), chunk) if framed else chunk)
            sink.flush()
    if framed:
        sink.write(b"0\r\n\r\n")


def _line(stream: BinaryIO, limit: int, status: int) -> bytes:
    line = stream.readline(limit + 1)
    if len(line) > limit:
        raise Refused(status, f"a line of the request head is longer than {limit} bytes")
    return line


def _request_line(line: bytes) -> tuple[str, str, str]:
    parts = line.decode("latin-1").rstrip("\r\n").split(" ")
    if len(parts) != 3 or not _TOKEN.fullmatch(parts[0]):
        raise Refused(400, "the request line is malformed")
    method, target, version = parts
    if not _VERSION.fullmatch(version):
        raise Refused(505 if version.startswith("HTTP/") else 400, "only HTTP/1.0 and HTTP/1.1 are spoken here")
    if not target or "#" in target or re.search(r"[\x00-\x20\x7f]", target):
        raise Refused(400, "the request target is malformed")
    if not target.startswith("/") and target != "*" and not re.match(r"(?i)https?://", target):
        raise Refused(400, "the request target is neither a path nor an http URL")
    return method, target, version


def _header_lines(stream: BinaryIO) -> list[bytes]:
    lines: list[bytes] = []
    size = 0
    while True:
        line = _line(stream, LONGEST_LINE, 431)
        if line in (b"\r\n", b"\n"):
            return lines
        if not line.endswith(b"\n"):
            raise Refused(400, "the header section ends too early")
        size += len(line)
        lines.append(line)
        if size > LARGEST_HEAD or len(lines) > MOST_HEADERS:
            raise Refused(431, "the header section is too large")


def _header(line: bytes) -> tuple[str, str]:
    name, colon, value = line.decode("latin-1").rstrip("\r\n").partition(":")
    if not colon or not _TOKEN.fullmatch(name):
        raise Refused(400, "a header line is malformed")
    if _CONTROL.search(value):
        raise Refused(400, f"the header {name} holds a control character")
    return name, value.strip(" \t")


def _body(stream: BinaryIO, incoming: Incoming, proceed: Callable[[], None]) -> bytes:
    coding = incoming.header("transfer-encoding")
    length = _content_length(incoming)
    if coding is not None and length is not None:
        raise Refused(400, "Content-Length and Transfer-Encoding exclude each other")
    if coding is not None and coding.strip().lower() != "chunked":
        raise Refused(501, "no transfer coding but chunked is understood")
    if (coding is not None or length) and (incoming.header("expect") or "").lower() == "100-continue":
        proceed()
    if coding is not None:
        return _chunked(stream)
    return _exactly(stream, length or 0)


def _content_length(incoming: Incoming) -> int | None:
    values = {value for key, value in incoming.headers if key.lower() == "content-length"}
    if not values:
        return None
    text = values.pop()
    if values or not re.fullmatch(r"[0-9]{1,18}", text):
        raise Refused(400, "Content-Length is malformed")
    if int(text) > LARGEST_BODY:
        raise Refused(413, f"the body is larger than {LARGEST_BODY} bytes")
    return int(text)


def _exactly(stream: BinaryIO, length: int) -> bytes:
    data = stream.read(length) if length else b""
    if len(data) != length:
        raise Refused(400, "the body ends too early")
    return data


def _chunked(stream: BinaryIO) -> bytes:
    body = bytearray()
    while True:
        size = _CHUNK_SIZE.fullmatch(_line(stream, LONGEST_LINE, 400).rstrip(b"\r\n"))
        if size is None:
            raise Refused(400, "a chunk of the body is malformed")
        length = int(size[1], 16)
        if len(body) + length > LARGEST_BODY:
            raise Refused(413, f"the body is larger than {LARGEST_BODY} bytes")
        if not length:
            _header_lines(stream)
            return bytes(body)
        body += _exactly(stream, length)
        if _line(stream, LONGEST_LINE, 400) not in (b"\r\n", b"\n"):
            raise Refused(400, "a chunk of the body is malformed")
