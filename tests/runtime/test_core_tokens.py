"""Access tokens fetched with the client's own credentials: once, renewed in time, and again when refused."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any
from urllib.parse import parse_qs

import pytest
from runtime.auth import OAuth2, Option
from runtime.bodies import Binary
from runtime.decode import Content
from runtime.errors import APIConnectionError, APIResponseValidationError, AuthenticationError
from runtime.operation import Operation
from runtime.settings import Api

from generator.server.wire import Incoming
from tests.runtime.faulty import Computed, Dropped, Faulty, Reply
from tests.runtime.worlds import World

TOKEN, ID, SECRET = (Option(name, f"NULL_{name.upper()}") for name in ("token", "client_id", "client_secret"))
API = Api(
    "Null",
    "1",
    "nullsdk",
    schemes={"oauth": OAuth2(TOKEN, ID, SECRET, "/oauth/token", ("read", "write"))},
    security=(("oauth",),),
)
SECRETS = {"client_id": "me:1", "client_secret": "s3 cret"}
POST: Operation[Any] = Operation(
    "post", "POST", "/x", responses={"200": Content("json")}, body=Binary(), security=API.security
)


class Authority:
    """Gives tokens t1, t2, … that hold for an hour, and answers calls that bear the last of them."""

    def __init__(self, **grant: Any) -> None:
        self.count = 0
        self.grant = {"token_type": "Bearer", "expires_in": 3600, **grant}
        self._lock = threading.Lock()

    def __call__(self, incoming: Incoming) -> Reply:
        with self._lock:
            if incoming.path == "/oauth/token":
                self.count += 1
                return Reply(200, {"access_token": f"t{self.count}", **self.grant})
            good = incoming.header("authorization") == f"Bearer t{self.count}"
            return Reply(200, {"by": incoming.header("authorization")}) if good else Reply(401, {})


def paths(server: Faulty) -> list[str]:
    return [request.path for request in server.requests]


def test_a_token_is_fetched_once_and_borne_by_every_call(world: World) -> None:
    with Faulty(Computed(Authority())) as server:
        client = world.client(server.url + "/v1", API, SECRETS, default_headers={"X-Own": "1"})
        assert world.run(client.get("/x")) == {"by": "Bearer t1"}
        assert world.run(client._with_options({}, {"timeout": 3}).get("/x")) == {"by": "Bearer t1"}
        asked = server.requests[0]
        assert paths(server) == ["/oauth/token", "/v1/x", "/v1/x"]
    assert asked.method == "POST"
    assert asked.header("authorization") == "Basic bWUlM0ExOnMzK2NyZXQ="
    assert asked.header("content-type") == "application/x-www-form-urlencoded"
    assert parse_qs(asked.body.decode()) == {"grant_type": ["client_credentials"], "scope": ["read write"]}
    assert asked.header("x-own") is None


def test_a_token_is_renewed_before_it_expires(world: World) -> None:
    authority = Authority()
    with Faulty(Computed(authority)) as server:
        client = world.client(server.url, API, SECRETS)
        for later, expected in ((0, 1), (3569, 1), (2, 2), (3600, 3)):
            world.clock.time += later
            world.run(client.get("/x"))
            assert authority.count == expected


def test_a_token_without_an_end_is_kept_until_it_is_refused(world: World) -> None:
    authority = Authority(expires_in=None)
    with Faulty(Computed(authority)) as server:
        client = world.client(server.url, API, SECRETS)
        world.run(client.get("/x"))
        world.clock.time += 1e9
        world.run(client.get("/x"))
        assert authority.count == 1
        authority.count = 7  # The server forgets: t1 is refused, t8 will be good.
        assert world.run(client._transport.call(POST, body=b"1")) == {"by": "Bearer t8"}
        assert paths(server)[-3:] == ["/x", "/oauth/token", "/x"]


def test_a_second_refusal_is_the_caller_s(world: World) -> None:
    def refuse(incoming: Incoming) -> Reply:
        return Reply(200, {"access_token": "t"}) if incoming.path == "/oauth/token" else Reply(401, {})

    with Faulty(Computed(refuse)) as server:
        with pytest.raises(AuthenticationError):
            world.run(world.client(server.url, API, SECRETS).get("/x"))
        assert paths(server) == ["/oauth/token", "/x", "/oauth/token", "/x"]


def test_a_token_of_the_caller_s_own_is_neither_fetched_nor_renewed(world: World) -> None:
    with Faulty(Reply(401, {})) as server:
        with pytest.raises(AuthenticationError):
            world.run(world.client(server.url, API, {**SECRETS, "token": "own"}).get("/x"))
        assert [(request.path, request.header("authorization")) for request in server.requests] == [
            ("/x", "Bearer own")
        ]


def test_credentials_go_into_the_body_where_the_server_reads_no_header(world: World) -> None:
    def choosy(incoming: Incoming) -> Reply:
        if incoming.path != "/oauth/token":
            return Reply(200, {})
        form = parse_qs(incoming.body.decode())
        return Reply(200, {"access_token": "t"}) if "client_secret" in form else Reply(401, {"error": "invalid_client"})

    with Faulty(Computed(choosy)) as server:
        world.run(world.client(server.url, API, SECRETS).get("/x"))
        assert parse_qs(server.requests[1].body.decode())["client_secret"] == ["s3 cret"]
        assert server.requests[1].header("authorization") is None


def test_no_token_is_an_error_that_says_so(world: World) -> None:
    refusal = Reply(400, {"error": "invalid_scope", "error_description": "No such scope"})
    with Faulty(refusal) as server:
        with pytest.raises(AuthenticationError, match="No access token: No such scope") as caught:
            world.run(world.client(server.url, API, SECRETS).get("/x"))
        assert (caught.value.code, caught.value.status_code, len(server.requests)) == ("invalid_scope", 400, 1)
        server.script(Reply(200, {"token": "s3cr3t"}))
        with pytest.raises(APIResponseValidationError, match="access_token") as odd:
            world.run(world.client(server.url, API, SECRETS).get("/x"))
        assert odd.value.body is None
        server.script(Dropped())
        with pytest.raises(APIConnectionError):
            world.run(world.client(server.url, API, SECRETS).get("/x"))
        assert len(server.requests) == 5


def test_the_authorization_server_may_stand_elsewhere(world: World) -> None:
    authority = Authority()
    with Faulty(Computed(authority)) as other, Faulty(Computed(authority)) as server:
        scheme = OAuth2(TOKEN, ID, SECRET, other.url + "/oauth/token")
        world.run(world.client(server.url, API._replace(schemes={"oauth": scheme}), SECRETS).get("/x"))
        assert (paths(other), paths(server)) == (["/oauth/token"], ["/x"])
        assert other.requests[0].body == b"grant_type=client_credentials"


def test_many_calls_at_once_fetch_one_token() -> None:
    authority = Authority()
    with Faulty(Computed(authority)) as server:
        world = World("sync", asyncio.Runner())
        client = world.client(server.url, API, SECRETS)
        with ThreadPoolExecutor(8) as pool:
            answers = list(pool.map(lambda _: client.get("/x"), range(16)))
        world.close()
        assert (answers, authority.count) == ([{"by": "Bearer t1"}] * 16, 1)

        async def all_at_once(client: Any) -> list[Any]:
            return await asyncio.gather(*(client.get("/x") for _ in range(16)))

        with asyncio.Runner() as runner:
            world = World("async", runner)
            tasks = runner.run(all_at_once(world.client(server.url, API, SECRETS)))
            world.close()
        assert (tasks, authority.count) == ([{"by": "Bearer t2"}] * 16, 2)
