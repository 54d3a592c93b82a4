"""Server-sent events and lines, wherever the bytes are cut."""

from __future__ import annotations

import random

import pytest
from runtime.events import EventDecoder, LineDecoder, ServerSentEvent

Event = ServerSentEvent

DOCUMENT = (
    "\ufeff: a comment\r\n"
    "data: first\n\n"
    "event: add\rdata:  two\rdata\rdata:lines é\U0001f600\r\r"
    "id: 7\r\nretry: 1500\r\ndata: {\"a\":1}\r\n\r\n"
    "id\ndata: id is gone\n\n"
    "event: nothing\n\n"
    "retry: 1.5\nunknown: x\ndata: plain\n\n"
    "id: a\0b\ndata\n\n"
    ":\n\n"
    "data: never finished\n"
)  # fmt: skip
EVENTS = [
    Event("message", "first"),
    Event("add", " two\n\nlines é\U0001f600"),
    Event("message", '{"a":1}', "7", 1500),
    Event("message", "id is gone"),
    Event("message", "plain"),
    Event("message", ""),
]


def decoded(*chunks: bytes) -> list[Event]:
    decoder = EventDecoder()
    return [event for chunk in chunks for event in decoder.feed(chunk)] + decoder.end()


def test_events() -> None:
    assert decoded(DOCUMENT.encode()) == EVENTS
    assert EVENTS[2].json() == {"a": 1}


def test_events_cut_at_every_place() -> None:
    whole = DOCUMENT.encode()
    for cut in range(len(whole) + 1):
        assert decoded(whole[:cut], whole[cut:]) == EVENTS, cut


def test_events_cut_to_pieces() -> None:
    whole = DOCUMENT.encode()
    assert decoded(*[whole[at : at + 1] for at in range(len(whole))]) == EVENTS
    chance = random.Random(3)
    for _ in range(300):
        cuts = sorted(chance.randrange(len(whole)) for _ in range(chance.randrange(1, 12)))
        pieces = [whole[a:b] for a, b in zip([0, *cuts], [*cuts, len(whole)], strict=True)]
        assert decoded(*pieces) == EVENTS


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
def test_every_end_of_line(end: str) -> None:
    document = f"event: e{end}data: a{end}data: b{end}{end}data: c{end}{end}".encode()
    expected = [Event("e", "a\nb"), Event("message", "c")]
    for cut in range(len(document) + 1):
        assert decoded(document[:cut], b"", document[cut:]) == expected


def test_an_event_comes_as_soon_as_it_is_complete() -> None:
    decoder = EventDecoder()
    assert decoder.feed(b"data: x\r\n\r") == [Event(data="x")]
    assert decoder.feed(b"\ndata: y\r\n\r\n") == [Event(data="y")]


def test_the_id_holds_until_another_is_told() -> None:
    assert [event.id for event in decoded(b"id: 1\ndata: a\n\ndata: b\n\nid: 2\n\ndata: c\n\n")] == ["1", "1", "2"]


def test_the_examples_of_the_standard() -> None:
    # WHATWG HTML, 9.2.6: a leading blank is dropped once, data without a value is an empty line.
    assert decoded(b": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n") == [
        Event(data="first event", id="1"),
        Event(data="second event"),
        Event(data=" third event"),
    ]
    assert decoded(b"data\n\ndata\ndata\n\ndata:") == [Event(data=""), Event(data="\n")]
    assert decoded(b"data:test\n\ndata: test\n\n") == [Event(data="test"), Event(data="test")]


def test_bytes_that_are_no_utf_8() -> None:
    assert decoded(b"data: \xff\xfe\n\n") == [Event(data="\ufffd\ufffd")]


def lines(*chunks: bytes, separator: bytes = b"\n") -> list[str]:
    decoder = LineDecoder(separator)
    return [event.data for chunk in chunks for event in decoder.feed(chunk)] + [e.data for e in decoder.end()]


def test_lines_cut_at_every_place() -> None:
    whole = '\ufeff{"a":"é"}\r\n\n  \n[1]\n"last"'.encode()
    for cut in range(len(whole) + 1):
        assert lines(whole[:cut], whole[cut:]) == ['{"a":"é"}', "[1]", '"last"']


def test_sequences_with_record_separators() -> None:
    whole = b'\x1e{"a":\n1}\n\x1e[2]\n\x1e'
    for cut in range(len(whole) + 1):
        assert lines(whole[:cut], whole[cut:], separator=b"\x1e") == ['{"a":\n1}', "[2]"]
