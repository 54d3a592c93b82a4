"""The preview: it serves what was made last, tells readers of changes, and keeps strangers out."""

from __future__ import annotations

import http.client
import json
import os
import socket
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from generator.preview import Fault, Made, Preview


@pytest.fixture
def source(tmp_path: Path) -> Path:
    file = tmp_path / "spec.txt"
    file.write_text("first", encoding="utf-8")
    return file


@pytest.fixture
def preview(source: Path) -> Iterator[Preview]:
    def make() -> Made:
        text = source.read_text(encoding="utf-8")
        if text == "broken":
            raise Fault("spec.txt:1: this is broken")
        return {"index.html": text, "a/b.html": f"<p>{text}", "assets/site.css": "p{}"}, [source]

    made = Preview(make, [source.parent / "templates"], 0)
    made.start()
    yield made
    made.close()


def _get(preview: Preview, path: str, host: str = "") -> tuple[int, str, str]:
    port = int(preview.origin.rpartition(":")[2])
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("GET", path, headers={"Host": host or f"127.0.0.1:{port}"})
    answer = connection.getresponse()
    found = answer.status, answer.getheader("Content-Type", ""), answer.read().decode()
    connection.close()
    return found


def _change(file: Path, text: str) -> None:
    """Write the file so that its time differs whatever the clock's grain is."""
    before = file.stat().st_mtime_ns if file.exists() else 0
    file.write_text(text, encoding="utf-8")
    os.utime(file, ns=(before + 2_000_000_000, before + 2_000_000_000))


def test_serves_the_tree(preview: Preview) -> None:
    assert _get(preview, "/") == (200, "text/html; charset=utf-8", "first")
    assert _get(preview, "/a/b.html#x")[2] == "<p>first"
    assert _get(preview, "/assets/site.css")[1].startswith("text/css")
    assert _get(preview, "/../../etc/passwd")[0] == 404
    assert _get(preview, "/nowhere")[0] == 404
    assert "EventSource" in _get(preview, "/-/reload.js")[2]


def test_refuses_other_names(preview: Preview) -> None:
    assert _get(preview, "/", "evil.example")[0] == 403
    assert _get(preview, "/", "localhost:80")[0] == 200


def test_follows_changes(preview: Preview, source: Path) -> None:
    told: list[str] = []
    assert not preview.look(told.append)
    _change(source, "second")
    assert preview.look(told.append)
    assert _get(preview, "/")[2] == "second"
    _change(source, "broken")
    assert preview.look(told.append)
    assert "this is broken" in told[-1]
    assert _get(preview, "/")[2] == "second"
    templates = source.parent / "templates"
    templates.mkdir()
    _change(templates / "site.html.j2", "x")
    _change(source, "third")
    assert preview.look(told.append)
    assert _get(preview, "/")[2] == "third"
    assert not preview.look(told.append)


def _events(preview: Preview, until: Callable[[str], bool]) -> str:
    port = int(preview.origin.rpartition(":")[2])
    with socket.create_connection(("127.0.0.1", port), timeout=10) as reader:
        reader.sendall(f"GET /-/events HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode())
        heard = ""
        while not until(heard):
            heard += reader.recv(4096).decode()
        return heard


def test_tells_readers(preview: Preview, source: Path) -> None:
    heard: list[str] = []
    listener = threading.Thread(target=lambda: heard.append(_events(preview, lambda text: "event: reload" in text)))
    listener.start()
    number = 0
    while listener.is_alive() and number < 100:  # until the reader listens, it hears nothing
        number += 1
        _change(source, f"change {number}")
        preview.look(lambda _: None)
        time.sleep(0.05)
    listener.join(10)
    assert "event: reload" in heard[0]
    _change(source, "broken")
    preview.look(lambda _: None)
    fault = _events(preview, lambda text: text.count("\n\n") > 0 and "data: " in text)
    assert json.loads(fault.partition("data: ")[2].partition("\n")[0]) == "spec.txt:1: this is broken"


def test_first_fault_is_raised(source: Path) -> None:
    def make() -> Made:
        raise Fault("nothing to show")

    with pytest.raises(Fault):
        Preview(make, [], 0)
