"""Answers as they came, raw and streamed, and who gives the connection back."""

from __future__ import annotations

import threading
from contextlib import nullcontext
from typing import Any

import httpx2
import pytest
from runtime.decode import Content
from runtime.errors import (
    APIConnectionError,
    APIResponseValidationError,
    APITimeoutError,
    NotFoundError,
)
from runtime.operation import Operation
from runtime.resource import async_raw, async_streaming, raw, streaming
from runtime.responses import RawResponse

from tests.runtime.faulty import Broken, Faulty, Reply, Stalled
from tests.runtime.worlds import Box, World

GET: Operation[Any] = Operation("get", "GET", "/boxes/{id}", responses={"200": Content("json", "Box")})
STREAM: Operation[Any] = Operation("watch", "GET", "/events", responses={"200": Content("sse", "Box")})
DOWNLOAD: Operation[Any] = Operation("load", "GET", "/file", responses={"200": Content("binary")})
BOX = Reply(200, {"id": 7}, {"X-Request-Id": "r1"})


def streamed(world: World, transport: Any, op: Operation[Any] = GET, **given: Any) -> Any:
    """The context that a resource's streaming twin gives."""
    mode = transport.streaming()
    wrap: Any = async_streaming if world.is_async else streaming
    return wrap(mode.call)(op, **given)


def test_a_raw_answer_has_all_that_came(world: World) -> None:
    with Faulty(Reply(503), BOX) as server:
        answer = world.run(world.transport(server.url).raw().call(GET, path={"id": "a b"}))
        assert isinstance(answer, RawResponse)
        assert (answer.status_code, answer.content, answer.text) == (200, b'{"id": 7}', '{"id": 7}')
        assert (answer.json(), answer.request_id, answer.retries_taken) == ({"id": 7}, "r1", 1)
        assert (answer.headers["x-request-id"], answer.method) == ("r1", "GET")
        assert str(answer.url) == f"{server.url}/boxes/a%20b"
        assert repr(answer) == f"<RawResponse GET {server.url}/boxes/a%20b: 200>"
        assert answer.parse() == Box(id=7)
        assert answer.parse() is answer.parse()
        assert answer.http_response.is_closed


def test_a_raw_answer_fits_or_says_so_when_it_is_parsed(world: World) -> None:
    with Faulty(Reply(200, {"id": "x"}), Reply(200, "text")) as server:
        transport = world.transport(server.url).raw()
        answer = world.run(transport.call(GET, path={"id": 1}))
        with pytest.raises(APIResponseValidationError, match=r"\$\.id"):
            answer.parse()
        text = world.run(transport.call(GET, path={"id": 1}))
        with pytest.raises(APIResponseValidationError):
            text.json()


def test_an_error_is_raised_raw_and_streamed_alike(world: World) -> None:
    with Faulty(Reply(404, {"error": {"code": "gone"}})) as server:
        transport = world.transport(server.url)
        with pytest.raises(NotFoundError) as caught:
            world.run(transport.raw().call(GET, path={"id": 1}))
        assert caught.value.code == "gone"
        with pytest.raises(NotFoundError) as caught:
            world.within(streamed(world, transport, path={"id": 1}), lambda answer: answer.parse())
        assert caught.value.code == "gone"
        assert caught.value.response.is_closed
        for method, op in ((transport.stream, STREAM), (transport.download, DOWNLOAD)):
            with pytest.raises(NotFoundError) as caught:
                world.run(method(op))
            assert caught.value.body == {"error": {"code": "gone"}}
            assert caught.value.response.is_closed


@pytest.mark.parametrize(
    ("use", "expected"),
    [
        (lambda answer: answer.parse(), Box(id=7)),
        (lambda answer: answer.json(), {"id": 7}),
        (lambda answer: answer.read(), b'{"id": 7}'),
        (lambda answer: answer.text(), '{"id": 7}'),
    ],
    ids=["parse", "json", "read", "text"],
)
def test_a_streamed_answer_is_read_when_it_is_asked_for(world: World, use: Any, expected: object) -> None:
    with Faulty(BOX) as server:
        seen = []

        def look(answer: Any) -> Any:
            seen.append((answer, answer.http_response.is_stream_consumed, answer.request_id))
            return use(answer)

        assert world.within(streamed(world, world.transport(server.url), path={"id": 1}), look) == expected
        answer, consumed, request_id = seen[0]
        assert (consumed, request_id) == (False, "r1")
        assert answer.http_response.is_closed


@pytest.mark.parametrize(
    ("way", "expected"),
    [
        ("iter_bytes", [b"one\nt", b"wo\r\nt", b"hree"]),
        ("iter_text", ["one\nt", "wo\r\nt", "hree"]),
        ("iter_lines", None),
    ],
)
def test_a_streamed_answer_is_iterated_over(world: World, way: str, expected: object) -> None:
    async def collected(items: Any) -> list[Any]:
        return [item async for item in items]

    def look(answer: Any) -> Any:
        items = getattr(answer, way)() if expected is None else getattr(answer, way)(5)
        return collected(items) if world.is_async else list(items)

    with Faulty(Reply(200, "one\ntwo\r\nthree")) as server:
        found = world.within(streamed(world, world.transport(server.url), path={"id": 1}), look)
    assert found == (expected or ["one", "two", "three"])


def test_a_streamed_answer_left_unread_gives_its_connection_back(world: World) -> None:
    release = threading.Event()
    with Faulty(Stalled(BOX, release), BOX) as server:
        limits = httpx2.Limits(max_connections=1)
        given: Any = httpx2.AsyncClient(limits=limits) if world.is_async else httpx2.Client(limits=limits)
        transport = world.transport(server.url, http_client=given, timeout=5)
        world.within(streamed(world, transport, path={"id": 1}), lambda answer: None)
        assert world.run(transport.call(GET, path={"id": 1})).id == 7
        release.set()
        world.run(given.aclose() if world.is_async else given.close())


def test_what_goes_wrong_amid_a_stream_is_an_error_of_this_package(world: World) -> None:
    release = threading.Event()
    with Faulty(Broken(BOX), Stalled(BOX, release)) as server:
        transport = world.transport(server.url)
        with pytest.raises(APIConnectionError):
            world.within(streamed(world, transport, path={"id": 1}), lambda answer: answer.parse())
        options = {"timeout": 0.05}
        with pytest.raises(APITimeoutError):
            world.within(streamed(world, transport, path={"id": 1}, options=options), lambda answer: answer.read())
        release.set()


def test_streams_and_downloads_are_opened_unread(world: World) -> None:
    with Faulty(Reply(200, b'data: {"id": 1}\n\ndata: {"id": 2}\n\n', {"Content-Type": "text/event-stream"})) as server:
        stream = world.run(world.transport(server.url).stream(STREAM))
        assert [item.id for item in world.listed(stream)] == [1, 2]
        assert world.run(world.transport(server.url).raw().stream(STREAM)).status_code == 200
        server.script(Reply(503), Reply(200, b"\x00\x01"))
        loaded = world.run(world.transport(server.url).download(DOWNLOAD))
        assert world.run(loaded.read()) == b"\x00\x01"


def test_a_context_that_failed_to_open_closes_nothing(world: World) -> None:
    with pytest.raises(APIConnectionError):
        world.within(streamed(world, world.transport("http://127.0.0.1:1"), path={"id": 1}), lambda answer: answer)


def test_the_typed_views_are_the_methods_themselves() -> None:
    def method(number: int) -> int:
        return number

    async def later(number: int) -> int:
        return number

    assert raw(method) is method  # type: ignore[comparison-overlap]
    assert async_raw(later) is later  # type: ignore[comparison-overlap]


@pytest.mark.parametrize(
    ("op", "reply", "expected"),
    [
        (Operation("a", "DELETE", "/x", responses={"204": Content("none")}), Reply(204), None),
        (Operation("a", "GET", "/x", responses={"2XX": Content("json", "Box")}), Reply(202, {"id": 1}), Box(id=1)),
        (Operation("a", "GET", "/x", responses={"default": Content("json", "Box")}), Reply(200, {"id": 1}), Box(id=1)),
        (Operation("a", "GET", "/x", responses={"200": Content("json", "Box")}), Reply(202, {"id": 1}), Box(id=1)),
        (Operation("a", "GET", "/x", responses={"200": Content("json", "Box")}), Reply(202), None),
        (Operation("a", "GET", "/x", responses={"200": Content("json", "Box")}), Reply(204), None),
        (Operation("a", "GET", "/x"), Reply(200, {"id": 1}), None),
        (Operation("a", "HEAD", "/x", responses={"200": Content("json", "Box")}), Reply(200, {"id": 1}), None),
        (
            Operation("a", "GET", "/x", responses={"302": Content("redirect")}, redirects=False),
            Reply(302, None, {"Location": "http://elsewhere.example/y"}),
            "http://elsewhere.example/y",
        ),
        (
            Operation("a", "GET", "/x", responses={"201": Content("json", "Box"), "200": Content("text")}),
            Reply(200, "plain"),
            "plain",
        ),
    ],
)
def test_an_answer_is_read_by_its_status(world: World, op: Operation[Any], reply: Reply, expected: object) -> None:
    with Faulty(reply) as server:
        assert world.run(world.transport(server.url).call(op)) == expected
        assert len(server.requests) == 1


def test_a_post_is_not_redirected(world: World) -> None:
    op: Operation[Any] = Operation("a", "POST", "/x", responses={"200": Content("json")})
    with Faulty(Reply(302, None, {"Location": "/y"}), Reply(200, {})) as server:
        with pytest.raises(Exception, match="302") as caught:
            world.run(world.transport(server.url).call(op))
        assert len(server.requests) == 1
    assert caught.value.headers["location"] == "/y"  # type: ignore[attr-defined]


@pytest.mark.parametrize("location", ["/x", "ftp://example.org/", "http://127.0.0.1:x/", None])
def test_a_redirection_that_leads_nowhere_is_an_error(world: World, location: str | None) -> None:
    headers = {} if location is None else {"Location": location}
    with Faulty(Reply(302, None, headers)) as server:
        with pytest.raises(Exception, match="302"):
            world.run(world.transport(server.url).call(GET, path={"id": 1}))
        assert len(server.requests) == (21 if location == "/x" else 1)


def test_contexts_of_answers_close_them(world: World) -> None:
    with Faulty(BOX) as server:
        answer = world.run(world.transport(server.url).streaming().call(GET, path={"id": 1}))
        assert not answer.http_response.is_closed
        world.within(answer, lambda entered: nullcontext())
        assert answer.http_response.is_closed
