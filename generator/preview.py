"""Serves a tree of files on 127.0.0.1 and makes it anew when a file that it comes from changes; knows no specification.

Pages ask for `/-/reload.js`, which waits for events: `reload`, or `fault` with the text of what is wrong. A tree that
can't be made leaves the last one in place.
"""

from __future__ import annotations

import json
import mimetypes
import posixpath
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Final, TypeAlias
from urllib.parse import unquote, urlsplit

_EVENTS, _SCRIPT = "/-/events", "/-/reload.js"
_PAUSE, _BEAT = 0.4, 10.0
_CHANGED = "event: reload\ndata: now\n\n"
_HOSTS: Final = ("127.0.0.1", "localhost", "[::1]")
_RELOAD = """\
"use strict";
const events = new EventSource("/-/events");
let lost = false;
events.addEventListener("reload", () => location.reload());
events.addEventListener("open", () => { if (lost) location.reload(); });
events.addEventListener("error", () => { lost = true; });
events.addEventListener("fault", (event) => {
  document.querySelector(".preview-fault")?.remove();
  const shown = document.createElement("pre");
  shown.className = "preview-fault";
  shown.textContent = JSON.parse(event.data);
  document.querySelector("main").prepend(shown);
  scrollTo(0, 0);
});
"""

# The tree, and the files that it comes from.
Made: TypeAlias = tuple[Mapping[str, str], Iterable[Path]]


class Fault(Exception):
    """The tree can't be made; the text says why."""


@dataclass(slots=True)
class _State:
    """What is served at the moment; `number` grows with each change, and `fault` is what the last one came to."""

    tree: Mapping[str, str] = field(default_factory=dict)
    fault: str = ""
    number: int = 0
    changed: threading.Condition = field(default_factory=threading.Condition)

    def put(self, tree: Mapping[str, str] | None, fault: str = "") -> None:
        with self.changed:
            self.tree = self.tree if tree is None else tree
            self.fault = fault
            self.number += 1
            self.changed.notify_all()

    def after(self, known: int) -> tuple[int, str]:
        """The number and fault of now, as soon as the number is another one, or after a while."""
        with self.changed:
            self.changed.wait_for(lambda: self.number != known, timeout=_BEAT)
            return self.number, self.fault


class Preview:
    """A server for one tree. `make` gives it, `watched` are files and folders beside those that it names.

    Raises:
        Fault: the first tree can't be made.
        OSError: the port is taken.
    """

    def __init__(self, make: Callable[[], Made], watched: Iterable[Path], port: int) -> None:
        self._make, self._also = make, tuple(watched)
        self._state = _State()
        tree, files = make()
        self._files = tuple(files)
        self._seen = self._signature()
        self._state.put(tree)
        self._server = ThreadingHTTPServer(("127.0.0.1", port), partial(_Handler, self._state))
        self._server.daemon_threads = True
        self.origin = f"http://127.0.0.1:{self._server.server_address[1]}"

    def start(self) -> None:
        """Serve in the background."""
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def run(self, told: Callable[[str], None]) -> None:
        """Serve, and look for changes until interrupted; `told` hears what each one comes to."""
        self.start()
        try:
            while True:
                time.sleep(_PAUSE)
                self.look(told)
        finally:
            self.close()

    def look(self, told: Callable[[str], None]) -> bool:
        """Make the tree anew if anything has changed since the last look, and say whether it had."""
        now = self._signature()
        if now == self._seen:
            return False
        self._seen = now
        try:
            tree, files = self._make()
        except Fault as fault:
            self._state.put(None, str(fault))
            told(str(fault))
            return True
        self._files = tuple(files)
        self._state.put(tree)
        told("made anew")
        return True

    def close(self) -> None:
        """Stop serving."""
        self._server.shutdown()
        self._server.server_close()

    def _signature(self) -> tuple[tuple[str, int, int], ...]:
        """Name, time and size of every file; what is not there has neither."""
        return tuple(map(_stamp, dict.fromkeys(_all_files((*self._files, *self._also)))))


def _all_files(paths: Iterable[Path]) -> Iterator[str]:
    for path in paths:
        if path.is_dir():
            yield from sorted(str(file) for file in path.rglob("*") if file.is_file())
        else:
            yield str(path)


def _stamp(path: str) -> tuple[str, int, int]:
    try:
        found = Path(path).stat()
    except OSError:
        return path, 0, 0
    return path, found.st_mtime_ns, found.st_size


class _Handler(BaseHTTPRequestHandler):
    """Answers one request from the state's tree."""

    def __init__(self, state: _State, *given: Any) -> None:
        self._state = state
        super().__init__(*given)

    def do_GET(self) -> None:
        """A file of the tree, the script, or its events. Other names than this machine's own are refused: a page
        elsewhere could otherwise read the preview by pointing its name here."""
        host = (self.headers.get("Host") or "").rpartition(":")[0] or self.headers.get("Host") or ""
        path = unquote(urlsplit(self.path).path)
        if host not in _HOSTS:
            self._answer(HTTPStatus.FORBIDDEN, "text/plain", "not for this host")
        elif path == _EVENTS:
            self._events()
        elif path == _SCRIPT:
            self._answer(HTTPStatus.OK, "text/javascript", _RELOAD)
        else:
            self._file(path)

    def do_HEAD(self) -> None:
        """The same without a body."""
        self.do_GET()

    def _file(self, path: str) -> None:
        name = posixpath.normpath("/" + path).lstrip("/")
        tree = self._state.tree
        for candidate in (name, posixpath.join(name, "index.html"), f"{name}.html"):
            if candidate in tree:
                kind = mimetypes.guess_type(candidate)[0] or "text/plain"
                self._answer(HTTPStatus.OK, kind, tree[candidate])
                return
        self._answer(HTTPStatus.NOT_FOUND, "text/plain", "there is no such page")

    def _answer(self, status: HTTPStatus, kind: str, text: str) -> None:
        content = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    def _events(self) -> None:
        """Server-sent events (HTML Living Standard, 9.2), for as long as the reader listens."""
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        state, known = self._state, self._state.number
        try:
            self._send(state.fault and _fault(state.fault))
            while True:
                number, fault = state.after(known)
                self._send("" if number == known else _fault(fault) if fault else _CHANGED)
                known = number
        except OSError:
            return  # the reader has left

    def _send(self, event: str) -> None:
        self.wfile.write((event or ": still here\n\n").encode())
        self.wfile.flush()

    def log_message(self, format: str, *args: object) -> None:
        """Requests are nobody's news."""


def _fault(text: str) -> str:
    return f"event: fault\ndata: {json.dumps(text)}\n\n"
