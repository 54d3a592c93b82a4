"""A server of fixed answers in a process of its own, as fast as Python lets it be; knows no contract."""

from __future__ import annotations

import multiprocessing
import socket
import threading
from collections.abc import Mapping
from types import TracebackType
from typing import Self


class FixedServer:
    """Answers each path with its JSON: `with FixedServer({"/a": b"{}"}) as server: server.origin`."""

    def __init__(self, answers: Mapping[str, bytes]) -> None:
        self._listening = socket.create_server(("127.0.0.1", 0), backlog=64)
        port = self._listening.getsockname()[1]
        self.origin = f"http://127.0.0.1:{port}"
        context = multiprocessing.get_context("fork")
        self._process = context.Process(target=_serve, args=(self._listening, dict(answers)), daemon=True)

    def __enter__(self) -> Self:
        self._process.start()
        self._listening.close()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._process.terminate()
        self._process.join()


def _serve(listening: socket.socket, answers: Mapping[str, bytes]) -> None:
    whole = {path.encode(): _answer(body) for path, body in answers.items()}
    while True:
        connection, _ = listening.accept()
        threading.Thread(target=_attend, args=(connection, whole), daemon=True).start()


def _answer(body: bytes) -> bytes:
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


def _attend(connection: socket.socket, whole: Mapping[bytes, bytes]) -> None:
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    waiting = b""
    with connection:
        while data := connection.recv(65536):
            waiting += data
            while b"\r\n\r\n" in waiting:
                head, _, waiting = waiting.partition(b"\r\n\r\n")
                path = head.split(b" ", 2)[1].partition(b"?")[0]
                connection.sendall(whole.get(path, b"HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"))
