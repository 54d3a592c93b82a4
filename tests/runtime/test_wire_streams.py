"""Streams over real connections: typed items, errors in the midst, and who closes what."""

from __future__ import annotations

import asyncio
import gc
import gzip
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import httpx2
import pytest
from runtime.decode import Content
from runtime.errors import APIConnectionError, APIResponseValidationError, APITimeoutError
from runtime.streams import AsyncStream, ServerSentEvent, Stream

from tests.runtime.peer import Peer, Script

SSE = Content("sse", "dict[str, int]")
LINES = Content("ndjson", "dict[str, int]")
EVENTS = ['data: {"a":1}\n\n', ": still here\n\nda", 'ta: {"a":2}\n\nevent: x\ndata: {"a":', "3}\n\n"]
ITEMS = [{"a": 1}, {"a": 2}, {"a": 3}]


def streaming(chunks: Iterable[str], content_type: str = "text/event-stream", *, end: bool = True) -> Script:
    return lambda _, line: line.stream(content_type, chunks, end=end)


@contextmanager
def opened(script: Script, content: Content, *, lenient: bool = False, timeout: float = 5.0) -> Any:
    with Peer(script) as peer, httpx2.Client(timeout=timeout) as client:
        response = client.send(client.build_request("GET", peer.url), stream=True)
        yield Stream[Any](response, content, "", lenient), peer


@asynccontextmanager
async def aopened(script: Script, content: Content, *, timeout: float = 5.0) -> AsyncIterator[Any]:
    with Peer(script) as peer:
        async with httpx2.AsyncClient(timeout=timeout) as client:
            response = await client.send(client.build_request("GET", peer.url), stream=True)
            yield AsyncStream[Any](response, content, "", False), peer


def both(script: Script, content: Content) -> tuple[list[Any], list[Any]]:
    """The items of the synchronous and of the asynchronous stream."""

    async def collected() -> list[Any]:
        async with aopened(script, content) as (stream, _):
            items = [item async for item in stream]
            assert stream.response.is_closed
            return items

    with opened(script, content) as (stream, _):
        items = list(stream)
        assert stream.response.is_closed
    return items, asyncio.run(collected())


@pytest.mark.parametrize(
    ("chunks", "content_type", "content", "expected"),
    [
        (EVENTS, "text/event-stream; charset=utf-8", SSE, ITEMS),
        ([*EVENTS, "data: [DONE]\n\n", "data: never\n\n"], "text/event-stream", SSE, ITEMS),
        (["data: one\n\ndata: two\ndata: three\n\n"], "text/event-stream", Content("sse"), ["one", "two\nthree"]),
        (["data: one\n\n"], "text/event-stream", Content("sse", "str"), ["one"]),
        (["event: e\nid: 1\ndata: x\n\n"], "text/event-stream", Content("sse", "dict[str, str]", event=True),
            [{"event": "e", "data": "x", "id": "1"}]),
        (['{"a":1}\n{"a"', ':2}\n\n{"a":3}'], "application/x-ndjson", LINES, ITEMS),
        (['{"a":1}\n{"a":2}\n'], "application/json", LINES, ITEMS[:2]),
        (['\x1e{"a":1}\n\x1e{"a":2}\n'], "application/json-seq", LINES, ITEMS[:2]),
        (['{"a"', ":1}"], "application/json", SSE, ITEMS[:1]),
        (['{"a":1}\n{"a":2}\n'], "application/x-ndjson", SSE, ITEMS[:2]),
        (EVENTS, "text/event-stream", LINES, ITEMS),
        ([], "text/event-stream", SSE, []),
        (["data: 5\n\n"], "text/event-stream", Content("sse", "Any"), [5]),
        (["5\n"], "application/x-ndjson", Content("ndjson"), [5]),
    ],
)  # fmt: skip
def test_items(chunks: list[str], content_type: str, content: Content, expected: list[Any]) -> None:
    assert both(streaming(chunks, content_type), content) == (expected, expected)


def test_items_come_one_by_one() -> None:
    with opened(streaming(EVENTS), SSE) as (stream, _):
        assert next(stream) == {"a": 1}
        assert next(stream) == {"a": 2}
        assert list(stream) == [{"a": 3}]
        with pytest.raises(StopIteration):
            next(stream)
        assert stream.status_code == 200
        assert stream.headers["content-type"] == "text/event-stream"


def test_events_themselves() -> None:
    async def collected() -> list[ServerSentEvent]:
        async with aopened(streaming(EVENTS), SSE) as (stream, _):
            return [event async for event in stream.events()]

    with opened(streaming(EVENTS), SSE) as (stream, _):
        found = list(stream.events())
        assert stream.response.is_closed
    assert [(event.event, event.data) for event in found] == [
        ("message", '{"a":1}'),
        ("message", '{"a":2}'),
        ("x", '{"a":3}'),
    ]
    assert asyncio.run(collected()) == found


def endless(_: object, line: Any) -> None:
    line.stream("text/event-stream", EVENTS, end=False)


def leave_by_break(stream: Stream[Any]) -> None:
    for _ in stream:
        break


def leave_by_error(stream: Stream[Any]) -> None:
    def fail() -> None:
        for _ in stream:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()


def leave_by_context(stream: Stream[Any]) -> None:
    with stream:
        next(stream)


def leave_by_done(stream: Stream[Any]) -> None:
    stream.close()
    stream.close()
    assert list(stream) == []


def leave_by_events(stream: Stream[Any]) -> None:
    for _ in stream.events():
        break


@pytest.mark.parametrize("leave", [leave_by_break, leave_by_error, leave_by_context, leave_by_done, leave_by_events])
def test_the_connection_is_closed(leave: Callable[[Stream[Any]], None]) -> None:
    with opened(endless, SSE) as (stream, peer):
        leave(stream)
        assert stream.response.is_closed
        assert peer.left.wait(5)


async def aleave_by_break(stream: AsyncStream[Any]) -> None:
    async for _ in stream:
        break


async def aleave_by_error(stream: AsyncStream[Any]) -> None:
    async def fail() -> None:
        async for _ in stream:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()


async def aleave_by_context(stream: AsyncStream[Any]) -> None:
    async with stream:
        assert await anext(stream) == {"a": 1}


async def aleave_by_cancellation(stream: AsyncStream[Any]) -> None:
    async def consume() -> None:
        async for _ in stream:
            pass

    task = asyncio.create_task(consume())
    await asyncio.sleep(0.05)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def aleave_by_events(stream: AsyncStream[Any]) -> None:
    async for _ in stream.events():
        break


@pytest.mark.parametrize(
    "leave", [aleave_by_break, aleave_by_error, aleave_by_context, aleave_by_cancellation, aleave_by_events]
)
def test_the_connection_is_closed_asynchronously(leave: Callable[[AsyncStream[Any]], Awaitable[None]]) -> None:
    async def run() -> None:
        async with aopened(endless, SSE) as (stream, peer):
            await leave(stream)
            gc.collect()
            assert await asyncio.to_thread(peer.left.wait, 5)
            assert stream.response.is_closed

    asyncio.run(run())


def test_a_stream_after_its_end_word_is_not_awaited() -> None:
    # The server keeps the connection open: only the word can end the loop.
    script = streaming(["data: [DONE]\n\n"], end=False)
    with opened(script, SSE, timeout=20.0) as (stream, peer):
        assert list(stream) == []
        assert peer.left.wait(5)


def test_a_connection_that_breaks() -> None:
    def closing(request: object, line: Any) -> None:
        line.stream("text/event-stream", EVENTS[:1], end=False)
        line._connection.shutdown(2)

    async def collected() -> list[Any]:
        async with aopened(closing, SSE) as (stream, _):
            items = [await anext(stream)]
            with pytest.raises(APIConnectionError):
                await anext(stream)
        return items

    with opened(closing, SSE) as (stream, _), pytest.raises(APIConnectionError) as caught:
        list(stream)
    assert not isinstance(caught.value, APITimeoutError)
    assert stream.response.is_closed
    assert asyncio.run(collected()) == [{"a": 1}]


def test_a_server_that_falls_silent() -> None:
    with opened(endless, SSE, timeout=0.2) as (stream, _), pytest.raises(APITimeoutError):
        list(stream)
    assert stream.response.is_closed


@pytest.mark.parametrize(
    ("chunks", "content_type", "content", "message"),
    [
        (['data: {"a":"x"}\n\n'], "text/event-stream", SSE, r"\$\.a"),
        (["data: {broken\n\n"], "text/event-stream", SSE, "JSON"),
        (['{"a":null}\n'], "application/x-ndjson", LINES, r"\$\.a"),
        (["<html>"], "text/html", SSE, "a stream of events was expected, but text/html came"),
        (["<html>"], "text/html", LINES, "JSON"),
    ],
)
def test_items_that_do_not_fit(chunks: list[str], content_type: str, content: Content, message: str) -> None:
    with opened(streaming(chunks, content_type), content) as (stream, _):
        with pytest.raises(APIResponseValidationError, match=message):
            list(stream)
        assert stream.response.is_closed


def test_lenient_streams_pass_on_what_does_not_fit() -> None:
    with opened(streaming(['data: {"a":"x"}\n\n']), SSE, lenient=True) as (stream, _):
        assert list(stream) == [{"a": "x"}]


def test_compressed_streams() -> None:
    packed = gzip.compress("".join(EVENTS).encode())

    def script(_: object, line: Any) -> None:
        line.answer("text/event-stream", packed, "Content-Encoding: gzip")

    assert both(script, SSE) == (ITEMS, ITEMS)
