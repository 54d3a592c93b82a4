"""The listener under hostile input: every malformed message gets its status, none a traceback or a hang."""

import json
import socket
import subprocess
from collections.abc import Iterator

import pytest
from websockets.sync.client import connect

from generator.server.dialogue import Dialogue, wants_upgrade
from generator.server.listener import Listener, Reply
from generator.server.wire import Answer, Incoming


def _respond(incoming: Incoming) -> Reply:
    if wants_upgrade(incoming):
        return Dialogue(greeting="welcome", idle=0.5)
    if incoming.path == "/fail":
        raise ZeroDivisionError
    if incoming.path == "/stream":
        return Answer(status=200, chunks=(b"one", b"", b"two"), pause=0.001)
    if incoming.path == "/split":
        return Answer(status=200, headers=(("X-A", "a\r\nX-B: b"), ("Bad Name", "c"), ("X-U", "ż")))
    told = {"method": incoming.method, "path": incoming.path, "query": incoming.raw_query, "size": len(incoming.body)}
    return Answer(status=204 if incoming.path == "/empty" else 200, body=json.dumps(told).encode())


@pytest.fixture
def listener() -> Iterator[Listener]:
    with Listener(_respond) as running:
        yield running


def _exchange(listener: Listener, *pieces: bytes) -> bytes:
    """Everything that comes back for some bytes, until the server closes or the sender's half is closed."""
    with socket.create_connection(("127.0.0.1", listener.port), timeout=20) as connection:
        for piece in pieces:
            connection.sendall(piece)
        connection.shutdown(socket.SHUT_WR)
        received = b""
        while data := connection.recv(65536):
            received += data
        return received


def _get(path: bytes, *lines: bytes) -> bytes:
    return b"\r\n".join([b"GET " + path + b" HTTP/1.1", b"Host: x", *lines, b"", b""])


@pytest.mark.parametrize(
    ("message", "status"),
    [
        (b"GARBAGE\r\n\r\n", 400),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n", 400),
        (b"GET / HTTP/2.0\r\nHost: x\r\n\r\n", 505),
        (b"GET /a b HTTP/1.1\r\nHost: x\r\n\r\n", 400),
        (b"GET /\x01 HTTP/1.1\r\nHost: x\r\n\r\n", 400),
        (b"GET /#a HTTP/1.1\r\nHost: x\r\n\r\n", 400),
        (b"GET ftp://x/ HTTP/1.1\r\nHost: x\r\n\r\n", 400),
        (b"G(T / HTTP/1.1\r\nHost: x\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n", 400),
        (_get(b"/", b"no colon"), 400),
        (_get(b"/", b"Bad Name: x"), 400),
        (_get(b"/", b" folded: x"), 400),
        (_get(b"/", b"X-Nul: a\0b"), 400),
        (_get(b"/", b"X-CR: a\rb"), 400),
        (_get(b"/" + b"a" * 20_000), 414),
        (_get(b"/", b"X-Long: " + b"a" * 20_000), 431),
        (_get(b"/", *[b"X-%d: %b" % (n, b"a" * 1000) for n in range(100)]), 431),
        (_get(b"/", *[b"X-%d: a" % n for n in range(300)]), 431),
        (_get(b"/", b"Content-Length: x"), 400),
        (_get(b"/", b"Content-Length: -1"), 400),
        (_get(b"/", b"Content-Length: +1"), 400),
        (_get(b"/", b"Content-Length: 1", b"Content-Length: 2"), 400),
        (_get(b"/", b"Content-Length: 99999999999"), 413),
        (_get(b"/", b"Content-Length: 5") + b"abc", 400),
        (_get(b"/", b"Content-Length: 1", b"Transfer-Encoding: chunked") + b"0\r\n\r\n", 400),
        (_get(b"/", b"Transfer-Encoding: gzip, chunked"), 501),
        (_get(b"/", b"Transfer-Encoding: chunked") + b"zz\r\n", 400),
        (_get(b"/", b"Transfer-Encoding: chunked") + b"3\r\nabcX\r\n0\r\n\r\n", 400),
        (_get(b"/", b"Transfer-Encoding: chunked") + b"ffffffff\r\n", 413),
        (b"GET / HTTP/1.1\r\nHost: x\r\nX-Cut", 400),
    ],
)
def test_malformed_messages_are_refused(
    listener: Listener, message: bytes, status: int, capfd: pytest.CaptureFixture[str]
) -> None:
    answer = _exchange(listener, message)
    assert answer.startswith(b"HTTP/1.1 %d " % status)
    assert b"Connection: close" in answer
    assert json.loads(answer.partition(b"\r\n\r\n")[2])["error"]
    assert capfd.readouterr().err == ""


def test_a_fault_of_the_server_is_a_plain_500(listener: Listener, capfd: pytest.CaptureFixture[str]) -> None:
    answer = _exchange(listener, _get(b"/fail"))
    assert answer.startswith(b"HTTP/1.1 500 ")
    assert b"ZeroDivision" not in answer
    assert "ZeroDivisionError" in capfd.readouterr().err


def test_two_requests_on_one_connection(listener: Listener) -> None:
    answer = _exchange(listener, _get(b"/a"), _get(b"/b?c", b"Connection: close"))
    assert answer.count(b"HTTP/1.1 200 OK") == 2
    assert [entry.target for entry in listener.received] == ["/a", "/b?c"]


def test_old_clients_are_closed_on(listener: Listener) -> None:
    answer = _exchange(listener, b"GET /stream HTTP/1.0\r\n\r\n")
    assert b"chunked" not in answer
    assert answer.endswith(b"\r\n\r\nonetwo")


def test_absolute_form_and_empty_paths(listener: Listener) -> None:
    body = _exchange(listener, _get(b"http://example.com/a%2Fb?q=1")).partition(b"\r\n\r\n")[2]
    assert json.loads(body) == {"method": "GET", "path": "/a%2Fb", "query": "q=1", "size": 0}


def test_chunked_bodies_are_put_together(listener: Listener) -> None:
    chunks = b"3\r\nabc\r\n5;x=y\r\nde\r\nf\r\n0\r\nTrailer: t\r\n\r\n"
    _exchange(listener, _get(b"/", b"Transfer-Encoding: chunked") + chunks)
    assert listener.received[0].body == b"abcde\r\nf"


def test_streams_are_chunked_and_whole(listener: Listener) -> None:
    answer = _exchange(listener, _get(b"/stream", b"Connection: close"))
    assert answer.endswith(b"\r\n\r\n3\r\none\r\n3\r\ntwo\r\n0\r\n\r\n")


def test_head_and_204_have_no_body(listener: Listener) -> None:
    head = _exchange(listener, b"HEAD / HTTP/1.1\r\nHost: x\r\n\r\n")
    assert head.endswith(b"\r\n\r\n")
    assert b"Content-Length: " in head
    empty = _exchange(listener, _get(b"/empty"))
    assert empty.endswith(b"\r\n\r\n")
    assert b"Content-Length" not in empty


def test_response_headers_cannot_be_split(listener: Listener) -> None:
    answer = _exchange(listener, _get(b"/split"))
    assert b"X-A: a  X-B: b\r\n" in answer
    assert b"Bad Name" not in answer
    assert "X-U: ż\r\n".encode() in answer


def test_curl_is_told_to_go_on(listener: Listener) -> None:
    call = ["curl", "-sS", "-v", "-H", "Expect: 100-continue", "--data-binary", "x" * 4096, listener.origin]
    done = subprocess.run(call, capture_output=True, check=True, timeout=60)
    assert b"100 Continue" in done.stderr
    assert json.loads(done.stdout)["size"] == 4096


def test_records_what_arrives(listener: Listener) -> None:
    _exchange(listener, b"PURGE /x?y HTTP/1.1\r\nhost: h\r\nX-B: 2\r\nx-a:  1 \r\ncontent-length: 2\r\n\r\nhi")
    (entry,) = listener.received
    assert (entry.method, entry.target, entry.body, entry.status) == ("PURGE", "/x?y", b"hi", 200)
    assert entry.headers == (("host", "h"), ("X-B", "2"), ("x-a", "1"), ("content-length", "2"))


def test_websocket_greets_echoes_and_closes(listener: Listener) -> None:
    address = listener.origin.replace("http", "ws")
    with connect(address, subprotocols=["chat", "other"]) as client:  # type: ignore[list-item]
        assert client.subprotocol == "chat"
        assert client.recv() == "welcome"
        client.send("zażółć")
        client.send(b"\0\xff")
        client.send(["in ", "pieces"])
        assert [client.recv(), client.recv(), client.recv()] == ["zażółć", b"\0\xff", "in pieces"]
    assert client.close_code == 1000
    assert [(entry.status, entry.said) for entry in listener.received] == [(101, ["zażółć", b"\0\xff", "in pieces"])]


def test_a_silent_websocket_is_closed_normally(listener: Listener) -> None:
    with connect(listener.origin.replace("http", "ws")) as client:
        assert list(client) == ["welcome"]
        assert client.close_code == 1000


@pytest.mark.parametrize("lines", [(), (b"Sec-WebSocket-Version: 8",), (b"Sec-WebSocket-Key: x",)])
def test_bad_handshakes_are_refused(listener: Listener, lines: tuple[bytes, ...]) -> None:
    answer = _exchange(listener, _get(b"/", b"Connection: Upgrade", b"Upgrade: websocket", *lines))
    assert answer.startswith(b"HTTP/1.1 4")


def test_stopping_ends_open_connections() -> None:
    listener = Listener(_respond).start()
    with socket.create_connection(("127.0.0.1", listener.port), timeout=20) as connection:
        connection.sendall(_get(b"/"))
        assert connection.recv(10) == b"HTTP/1.1 2"
        listener.stop()
        while connection.recv(65536):
            pass
    listener.stop()
    with pytest.raises(OSError, match="refused"):
        socket.create_connection(("127.0.0.1", listener.port), timeout=5)
