"""Sent again, or not: against a server that drops, breaks off, refuses and asks to wait."""

from __future__ import annotations

import asyncio
import threading
import uuid
from collections.abc import Iterator
from email.utils import formatdate
from typing import Any

import httpx2
import pytest
from runtime import retry
from runtime.async_client import AsyncClient
from runtime.bodies import Binary, Json
from runtime.decode import Content
from runtime.errors import APIConnectionError, APIStatusError, APITimeoutError
from runtime.operation import Operation

from tests.runtime.faulty import Act, Broken, Dropped, Faulty, Reply, Silent, refusing_url
from tests.runtime.worlds import API, World

OK = Reply(200, {"ok": True})
GET: Operation[Any] = Operation("get", "GET", "/x", responses={"200": Content("json")})
POST: Operation[Any] = Operation("post", "POST", "/x", responses={"200": Content("json")}, body=Json())
KEYED: Operation[Any] = Operation(
    "post", "POST", "/x", responses={"200": Content("json")}, body=Json(), idempotency="Idempotency-Key"
)
PUT: Operation[Any] = Operation("put", "PUT", "/x", responses={"200": Content("json")}, body=Binary())


@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504, 599])
def test_a_state_that_may_pass_is_waited_out(world: World, status: int) -> None:
    with Faulty(Reply(status), OK) as server:
        assert world.run(world.transport(server.url).call(GET)) == {"ok": True}
        assert len(server.requests) == 2
    assert world.clock.waits == [0.5]


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 422, 304])
def test_a_fault_of_the_request_is_not_repeated(world: World, status: int) -> None:
    with Faulty(Reply(status), OK) as server:
        with pytest.raises(APIStatusError) as caught:
            world.run(world.transport(server.url).call(GET))
        assert len(server.requests) == 1
    assert (caught.value.status_code, caught.value.retries_taken) == (status, 0)


def test_pauses_double_up_to_eight_seconds_times_chance(world: World) -> None:
    with Faulty(Reply(503)) as server:
        with pytest.raises(APIStatusError) as caught:
            world.run(world.transport(server.url, max_retries=6).call(GET))
        assert caught.value.retries_taken == 6
        assert world.clock.waits == [0.5, 1, 2, 4, 8, 8]
        world.clock.chance = 0.25
        world.clock.waits.clear()
        with pytest.raises(APIStatusError):
            world.run(world.transport(server.url).call(GET))
    assert world.clock.waits == [0.125, 0.25]


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({"Retry-After": "7"}, 7),
        ({"Retry-After": "0"}, 0),
        ({"Retry-After": "3600"}, 60),
        ({"Retry-After": "1.5"}, 1.5),
        ({"Retry-After": formatdate(1_000_009, usegmt=True)}, 9),
        ({"Retry-After": formatdate(999_000, usegmt=True)}, 0),
        ({"Retry-After": "soon"}, 0.5),
        ({"Retry-After": ""}, 0.5),
        ({"retry-after-ms": "250", "Retry-After": "7"}, 0.25),
        ({"retry-after-ms": "nan", "Retry-After": "7"}, 7),
    ],
)
def test_the_server_says_how_long_to_wait(world: World, headers: dict[str, str], wait: float) -> None:
    with Faulty(Reply(429, {}, headers), OK) as server:
        world.run(world.transport(server.url).call(GET))
    assert world.clock.waits == [wait]


@pytest.mark.parametrize("fault", [Dropped(), Broken(Reply(200, {"ok": True}))], ids=["dropped", "broken off"])
def test_a_connection_that_fails_is_tried_again(world: World, fault: Act) -> None:
    with Faulty(fault, fault, OK) as server:
        assert world.run(world.transport(server.url).call(GET)) == {"ok": True}
        server.script(fault)
        with pytest.raises(APIConnectionError) as caught:
            world.run(world.transport(server.url).call(GET))
    assert caught.value.retries_taken == 2
    assert not isinstance(caught.value, APITimeoutError)


@pytest.mark.parametrize("fault", [Dropped(), Reply(503), Reply(429, {}, {"Retry-After": "1"})])
def test_a_post_is_sent_once_where_no_key_makes_it_harmless(world: World, fault: Act) -> None:
    with Faulty(fault, OK) as server:
        with pytest.raises((APIConnectionError, APIStatusError)):
            world.run(world.transport(server.url).call(POST, body={}))
        assert len(server.requests) == 1
    assert world.clock.waits == []


def test_a_request_that_never_left_is_tried_again_whatever_its_method(world: World) -> None:
    with pytest.raises(APIConnectionError) as caught:
        world.run(world.transport(refusing_url()).call(POST, body={}))
    assert (caught.value.retries_taken, len(world.clock.waits)) == (2, 2)


def test_one_idempotency_key_goes_with_all_attempts_of_a_call_and_a_new_one_with_the_next(world: World) -> None:
    with Faulty(Dropped(), Reply(500), OK) as server:
        transport = world.transport(server.url)
        assert world.run(transport.call(KEYED, body={"a": 1})) == {"ok": True}
        world.run(transport.call(KEYED, body={}))
        keys = [request.header("idempotency-key") or "" for request in server.requests]
        assert [request.body for request in server.requests[:3]] == [b'{"a":1}'] * 3
    assert len(set(keys[:3])) == 1
    assert uuid.UUID(keys[0]).version == 4
    assert keys[3] not in keys[:3]


@pytest.mark.parametrize("by", ["argument", "extra_headers"])
def test_a_key_of_the_caller_s_own_is_kept(world: World, by: str) -> None:
    given: dict[str, Any] = (
        {"headers": {"Idempotency-Key": "mine"}}
        if by == "argument"
        else {"options": {"extra_headers": {"idempotency-key": "mine"}}}
    )
    with Faulty(Reply(503), OK) as server:
        world.run(world.transport(server.url).call(KEYED, body={}, **given))
        assert [request.header("idempotency-key") for request in server.requests] == ["mine", "mine"]


def test_a_key_makes_any_post_harmless(world: World) -> None:
    with Faulty(Reply(503), OK) as server:
        client = world.client(server.url)
        assert world.run(client.post("/x", body={}, headers={"Idempotency-Key": "k"})) == {"ok": True}


def test_a_body_that_can_be_read_once_is_sent_once(world: World) -> None:
    def pieces() -> Iterator[bytes]:
        yield b"one"
        yield b"two"

    async def later() -> Any:
        yield b"one"
        yield b"two"

    with Faulty(Reply(503), OK) as server:
        with pytest.raises(APIStatusError):
            world.run(world.transport(server.url).call(PUT, body=later() if world.is_async else pieces()))
        assert [request.body for request in server.requests] == [b"onetwo"]
        world.run(world.transport(server.url).call(PUT, body=b"again"))


def test_the_number_of_attempts_is_the_caller_s(world: World) -> None:
    with Faulty(Reply(503)) as server:
        for client_says, call_says, expected in ((0, None, 1), (5, 1, 2), (0, 2, 3)):
            options = {} if call_says is None else {"max_retries": call_says}
            before = len(server.requests)
            with pytest.raises(APIStatusError):
                world.run(world.transport(server.url, max_retries=client_says).call(GET, options=options))
            assert len(server.requests) - before == expected
    with pytest.raises(ValueError, match="max_retries"):
        world.client("http://127.0.0.1", max_retries=-1)


def test_a_slow_server_is_a_timeout_and_tried_again(world: World) -> None:
    release = threading.Event()
    with Faulty(Silent(release)) as server:
        with pytest.raises(APITimeoutError) as caught:
            world.run(world.transport(server.url).call(GET, options={"timeout": 0.05}))
        assert caught.value.retries_taken == 2
        with pytest.raises(APITimeoutError):
            world.run(world.transport(server.url, timeout=httpx2.Timeout(5, read=0.05), max_retries=0).call(GET))
        with pytest.raises(APITimeoutError):
            world.run(world.transport(server.url).call(POST, body={}, options={"timeout": 0.05}))
        assert len(server.requests) == 5
        release.set()


def test_retries_leave_a_line_in_the_log(world: World, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG", "nullsdk")
    with Faulty(Reply(503), Reply(200, {}, {"X-Request-Id": "r7"})) as server:
        world.run(world.transport(server.url).call(GET))
    texts = [record.getMessage() for record in caplog.records if record.name == "nullsdk"]
    assert any("503" in text and "attempt 2 in 0.50 s" in text for text in texts)
    assert texts[-1].endswith("/x: 200 (attempt 2, request r7)")


def test_a_cancelled_call_gives_its_connection_back() -> None:
    async def scenario(server: Faulty, hanging: Silent) -> object:
        limits = httpx2.Limits(max_connections=1)
        async with httpx2.AsyncClient(limits=limits) as given:
            client = AsyncClient(API, {"api_key": "k"}, base_url=server.url, http_client=given, timeout=5)
            task = asyncio.create_task(client.get("/hang"))
            await asyncio.to_thread(hanging.reached.wait, 5)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            # The only connection is free again, or this would time out.
            return await client.get("/next")

    hanging = Silent(threading.Event())
    with Faulty(hanging, OK) as server:
        assert asyncio.run(scenario(server, hanging)) == {"ok": True}
        hanging.release.set()


def test_pauses_and_wishes_have_bounds() -> None:
    assert retry.pause(10_000, 1.0) == 8.0
    assert retry.pause(0, 0.0) == 0.0
    assert retry.wish({"retry-after": "1e400"}, 0) == 60
    assert retry.wish({"retry-after": "-5"}, 0) == 0
    assert retry.wish({"retry-after": "Fri, 99 Foo 2026"}, 0) is None
    assert retry.wish({}, 0) is None
