"""Clients: options, life time, timeouts, and what they share."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx2
import pytest
from runtime.async_client import AsyncClient
from runtime.bodies import Json
from runtime.decode import Content
from runtime.errors import APIConnectionError, SDKError
from runtime.operation import Operation
from runtime.options import Omit, omit

from tests.runtime.faulty import Faulty, Reply, Silent
from tests.runtime.worlds import API, World

GET: Operation[Any] = Operation("get", "GET", "/x", responses={"200": Content("json")})
POST: Operation[Any] = Operation("post", "POST", "/x/{id}", responses={"200": Content("json")}, body=Json())
MAYBE: Operation[Any] = Operation("post", "POST", "/x", responses={"200": Content("json")}, body=Json(optional=True))


def test_copies_differ_in_what_they_are_told_and_share_connections(world: World) -> None:
    with Faulty(Reply(503)) as server:
        client = world.client(server.url, max_retries=3)
        copy = client._with_options({}, {"max_retries": 0, "timeout": 1.5, "default_headers": {"X-Own": "1"}})
        assert type(copy) is type(client)
        with pytest.raises(SDKError):
            world.run(copy.get("/x"))
        assert [request.header("x-own") for request in server.requests] == ["1"]
        with pytest.raises(SDKError):
            world.run(client.get("/x"))
        assert [request.header("x-own") for request in server.requests] == ["1", None, None, None, None]
        assert copy._pool is client._pool
        other = client._with_options({}, {"base_url": server.url + "/other/", "lenient": True})
        assert (other.base_url, client.base_url) == (server.url + "/other", server.url)
        assert other._transport.settings.lenient


def test_a_copy_adds_headers_to_those_of_the_other(world: World) -> None:
    with Faulty(Reply(200, {})) as server:
        client = world.client(server.url, default_headers={"X-A": "1", "X-B": "1"})
        world.run(client._with_options({}, {"default_headers": {"x-b": "2", "X-C": "2"}}).get("/x"))
        world.run(client.get("/x"))
    found = [[request.header(name) for name in ("x-a", "x-b", "x-c")] for request in server.requests]
    assert found == [["1", "2", "2"], ["1", "1", None]]


def test_a_copy_has_none_of_the_resources_of_the_other(world: World) -> None:
    client = world.client("http://127.0.0.1")
    client.__dict__["boxes"] = "a cached property"
    assert "boxes" not in client._with_options({}, {}).__dict__


def test_a_client_that_was_given_is_used_and_stays_open(world: World) -> None:
    kind: Any = httpx2.AsyncClient if world.is_async else httpx2.Client
    given = kind(headers={"X-Given": "1", "User-Agent": "given"}, params={"g": "1"}, cookies={"c": "1"})
    with Faulty() as server:
        client = world.client(server.url, http_client=given)
        world.run(client.get("/x", query={"a": 1}))
        world.run(client.close())
        assert not given.is_closed
        request = server.requests[0]
        other = kind()
        world.run(client._with_options({}, {"http_client": other}).get("/x"))
        world.run(other.aclose() if world.is_async else other.close())
    assert (request.header("x-given"), request.header("cookie")) == ("1", "c=1")
    assert request.header("user-agent") == "nullsdk/1.2.3"
    assert request.raw_query == "a=1&g=1"
    world.run(given.aclose() if world.is_async else given.close())


def test_cookies_that_the_server_sets_are_sent_again(world: World) -> None:
    with Faulty(Reply(200, {}, {"Set-Cookie": "session=s1; Path=/"}), Reply(200, {})) as server:
        client = world.client(server.url)
        world.run(client.get("/x"))
        world.run(client.get("/x"))
        assert [request.header("cookie") for request in server.requests] == [None, "session=s1"]


def test_a_context_closes_the_connections(world: World) -> None:
    with Faulty() as server:
        client = world.client(server.url)
        world.within(client, lambda entered: entered.get("/x"))
        assert server.left.wait(5)
        with pytest.raises(RuntimeError, match="closed"):
            world.run(client.get("/x"))
        world.run(client.close())


def test_a_client_that_never_called_closes_quietly(world: World) -> None:
    world.run(world.client("http://127.0.0.1").close())


@pytest.mark.parametrize("url", [None, "", "/v1", "api.example.org"])
def test_a_base_url_is_needed(world: World, url: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NULL_BASE_URL", raising=False)
    with pytest.raises(SDKError, match=r"base_url.*NULL_BASE_URL"):
        world.run(world.transport(url).call(GET))


def test_an_address_that_can_t_be_called_says_so(world: World) -> None:
    with pytest.raises(SDKError, match="can't be called"):
        world.run(world.transport("http://127.0.0.1:x").call(GET))
    with pytest.raises(APIConnectionError):
        world.run(world.transport("http://nobody.invalid:80", max_retries=0).call(GET))


def test_operations_may_have_a_server_of_their_own(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    api = API._replace(servers={"NULL_FILES_URL": "https://files.invalid/"})
    op: Operation[Any] = Operation("get", "GET", "/x", responses={"200": Content("json")}, server="NULL_FILES_URL")
    with Faulty() as server:
        monkeypatch.setenv("NULL_FILES_URL", server.url + "/f/")
        world.run(world.transport("http://127.0.0.1:1", api).call(op))
        monkeypatch.setenv("NULL_FILES_URL", "http://127.0.0.1:1")
        world.run(world.transport("http://127.0.0.1:1", api, servers={"NULL_FILES_URL": server.url}).call(op))
        assert [request.target for request in server.requests] == ["/f/x", "/x"]


def test_a_repr_shows_the_address_and_nothing_secret(world: World) -> None:
    client = world.client("https://joe:secret@api.example.org/v1/")
    assert repr(client) == f"{type(client).__name__}(base_url='https://api.example.org/v1')"
    assert "sk-secret" not in repr(vars(client)) + repr(client._transport.settings.secrets)


def test_the_limits_of_a_client_can_be_asked_for(world: World) -> None:
    client = world.client("http://127.0.0.1", max_retries=4)
    assert (client.max_retries, client.timeout.connect, client.timeout.read) == (4, 5.0, 600.0)
    assert client._with_options({}, {"timeout": 7}).timeout == httpx2.Timeout(7)
    assert client._with_options({}, {"timeout": None}).timeout == httpx2.Timeout(None)


@pytest.mark.parametrize("other", [object(), httpx2.AsyncClient, "client"])
def test_an_http_client_of_another_kind_is_refused_at_once(world: World, other: object) -> None:
    wrong: object = (httpx2.Client if world.is_async else httpx2.AsyncClient)() if callable(other) else other
    kind = "AsyncClient" if world.is_async else "Client"
    with pytest.raises(TypeError, match=f"^http_client must be a httpx2.{kind}, not "):
        world.client("http://127.0.0.1", http_client=wrong)


def test_one_async_client_serves_several_loops() -> None:
    with Faulty() as server:
        client = AsyncClient(API, {"api_key": "k"}, base_url=server.url)
        assert [asyncio.run(_got(client)) for _ in range(3)] == [{}, {}, {}]


async def _got(client: AsyncClient) -> Any:
    return await client.get("/x")


def test_threads_share_a_client() -> None:
    with Faulty() as server, asyncio.Runner() as runner, ThreadPoolExecutor(8) as pool:
        client = World("sync", runner).client(server.url)
        assert list(pool.map(lambda _: client.get("/x"), range(32))) == [{}] * 32
        client.close()


def test_the_timeouts_of_a_call_are_those_of_each_phase(world: World) -> None:
    seen: list[Any] = []

    def handler(request: httpx2.Request) -> httpx2.Response:
        seen.append(request.extensions["timeout"])
        return httpx2.Response(200, json={})

    transport = httpx2.MockTransport(handler)
    given: Any = httpx2.AsyncClient(transport=transport) if world.is_async else httpx2.Client(transport=transport)
    calls = world.transport("http://127.0.0.1", http_client=given)
    world.run(calls.call(GET))
    world.run(calls.call(GET, options={"timeout": None}))
    world.run(calls.call(GET, options={"timeout": 3}))
    world.run(calls.call(GET, options={"timeout": httpx2.Timeout(1, read=9)}))
    world.run(calls.stream(GET))
    world.run(world.transport("http://127.0.0.1", http_client=given, timeout=None).call(GET))
    assert seen == [
        {"connect": 5.0, "read": 600.0, "write": 600.0, "pool": 600.0},
        dict.fromkeys(("connect", "read", "write", "pool")),
        dict.fromkeys(("connect", "read", "write", "pool"), 3),
        {"connect": 1, "read": 9, "write": 1, "pool": 1},
        {"connect": 5.0, "read": 600.0, "write": 600.0, "pool": 600.0},
        dict.fromkeys(("connect", "read", "write", "pool")),
    ]


def test_a_pool_that_is_full_is_a_timeout(world: World) -> None:
    hanging = Silent(threading.Event())
    limits = httpx2.Limits(max_connections=1)
    given: Any = httpx2.AsyncClient(limits=limits) if world.is_async else httpx2.Client(limits=limits)
    timeout = httpx2.Timeout(0.05, read=0.3)
    with Faulty(hanging) as server:
        client = world.client(server.url, http_client=given, max_retries=0, timeout=timeout)

        async def both() -> list[Any]:
            return list(await asyncio.gather(client.get("/x"), client.get("/x"), return_exceptions=True))

        if world.is_async:
            errors = world.run(both())
        else:
            with ThreadPoolExecutor(2) as pool:
                errors = [future.exception() for future in [pool.submit(client.get, "/x") for _ in range(2)]]
        assert sorted(str(error).split("(")[1].split(":")[0].rstrip(")") for error in errors) == [
            "PoolTimeout",
            "ReadTimeout",
        ]
        hanging.release.set()
        world.run(given.aclose() if world.is_async else given.close())


def test_left_out_is_one_thing() -> None:
    import copy  # noqa: PLC0415
    import pickle  # noqa: PLC0415

    assert isinstance(omit, Omit)
    assert not omit
    assert repr(omit) == "omit"
    assert copy.deepcopy({"a": omit})["a"] is omit
    assert pickle.loads(pickle.dumps(omit)) is omit


def test_importing_the_runtime_imports_nothing() -> None:
    heavy = ("runtime", "httpx2", "pydantic", "dataclasses", "asyncio")
    code = f"import sys, runtime; print(*sorted(name for name in sys.modules if name.split('.')[0] in {heavy}))"
    root = Path(__file__).parents[2] / "templates/python"
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["runtime"]


def test_a_client_imports_no_more_than_a_call_needs() -> None:
    code = """
import sys, httpx2, pydantic
before = set(sys.modules)
import runtime.client
later = set(sys.modules) - before
print(*sorted(later & {"asyncio", "anyio", "uuid", "mimetypes", "email", "runtime.sockets", "runtime.xml"}))
"""
    root = Path(__file__).parents[2] / "templates/python"
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_every_name_of_the_runtime_is_there() -> None:
    import runtime  # noqa: PLC0415

    assert [name for name in dir(runtime) if getattr(runtime, name, None) is None] == []
    with pytest.raises(AttributeError, match="nothing_such"):
        runtime.nothing_such  # noqa: B018
