"""Credentials: what each scheme sends, which alternative is taken, and what is said when one is missing."""

from __future__ import annotations

from typing import Any

import pytest
from runtime.auth import ApiKey, Basic, Bearer, HttpScheme, MutualTLS, OAuth2, OpenIdConnect, Option, Scheme
from runtime.decode import Content
from runtime.errors import MissingCredentialsError
from runtime.operation import Operation
from runtime.settings import Api

from generator.server.wire import Incoming
from tests.runtime.faulty import Faulty, Reply
from tests.runtime.worlds import API, World

TOKEN, USER, PASSWORD = (Option(name, f"NULL_{name.upper()}") for name in ("token", "user", "password"))
ID, SECRET = Option("client_id", "NULL_CLIENT_ID"), Option("client_secret", "NULL_CLIENT_SECRET")
SCHEMES: dict[str, Scheme] = {
    "bearer": Bearer(TOKEN),
    "basic": Basic(USER, PASSWORD),
    "other": HttpScheme("Token", TOKEN),
    "header": ApiKey(Option("key", "NULL_KEY"), "header", "X-Key"),
    "query": ApiKey(Option("key", "NULL_KEY"), "query", "api key"),
    "cookie": ApiKey(Option("key", "NULL_KEY"), "cookie", "session"),
    "oidc": OpenIdConnect(TOKEN),
    "oauth": OAuth2(TOKEN, ID, SECRET, "/token"),
    "implicit": OAuth2(TOKEN),
    "tls": MutualTLS(),
}
API_OF_ALL = Api("Null", "1", "nullsdk", schemes=SCHEMES)
ALL = {"token": "t0k", "user": "joe", "password": "pa:ss é", "key": "k&y"}


def sent(world: World, security: tuple[tuple[str, ...], ...], secrets: dict[str, str | None], **given: Any) -> Incoming:
    op: Operation[Any] = Operation("get", "GET", "/x", responses={"200": Content("json")}, security=security)
    with Faulty() as server:
        client = world.client(server.url, API_OF_ALL, secrets)
        world.run(client._transport.call(op, **given))
        return server.requests[0]


@pytest.mark.parametrize(
    ("scheme", "header", "value"),
    [
        ("bearer", "authorization", "Bearer t0k"),
        ("basic", "authorization", "Basic am9lOnBhOnNzIMOp"),
        ("other", "authorization", "Token t0k"),
        ("header", "x-key", "k&y"),
        ("cookie", "cookie", "session=k&y"),
        ("oidc", "authorization", "Bearer t0k"),
        ("oauth", "authorization", "Bearer t0k"),
        ("implicit", "authorization", "Bearer t0k"),
        ("tls", "authorization", None),
    ],
)
def test_each_scheme_has_its_place(world: World, scheme: str, header: str, value: str | None) -> None:
    request = sent(world, ((scheme,),), dict(ALL))
    assert request.header(header) == value
    assert request.target == "/x"


def test_a_key_in_the_query_stands_behind_the_parameters(world: World) -> None:
    assert sent(world, (("query",),), dict(ALL), query={"a": 1}).target == "/x?a=1&api%20key=k%26y"
    assert sent(world, (("query",),), dict(ALL)).target == "/x?api%20key=k%26y"


def test_cookies_are_joined_and_kept_apart(world: World) -> None:
    request = sent(world, (("cookie",),), {"key": "a;b, c"}, cookies={"mine": "1"})
    assert request.header("cookie") == "mine=1; session=a%3Bb%2C%20c"


def test_schemes_of_one_alternative_are_sent_together(world: World) -> None:
    request = sent(world, (("header", "bearer", "query"),), dict(ALL))
    assert (request.header("x-key"), request.header("authorization")) == ("k&y", "Bearer t0k")
    assert request.raw_query == "api%20key=k%26y"


def test_the_first_alternative_that_can_be_met_is_taken(world: World) -> None:
    security = (("bearer", "header"), ("basic",), ("header",))
    only_key = sent(world, security, {"key": "k"})
    assert (only_key.header("x-key"), only_key.header("authorization")) == ("k", None)
    assert sent(world, security, {"user": "joe"}).header("authorization") == "Basic am9lOg=="
    both = sent(world, security, {"key": "k", "token": "t"})
    assert (both.header("x-key"), both.header("authorization")) == ("k", "Bearer t")


def test_optional_credentials_are_sent_where_there_are_some(world: World) -> None:
    assert sent(world, ((), ("bearer",)), {"token": "t"}).header("authorization") == "Bearer t"
    assert sent(world, ((), ("bearer",)), {}).header("authorization") is None
    assert sent(world, (), {"token": "t"}).header("authorization") is None


def test_what_is_missing_is_said_before_anything_is_sent(world: World) -> None:
    op: Operation[Any] = Operation("get", "GET", "/x", security=(("bearer", "header"), ("basic",)))
    with Faulty() as server:
        with pytest.raises(MissingCredentialsError) as caught:
            world.run(world.client(server.url, API_OF_ALL, {"key": "k"})._transport.call(op))
        assert server.requests == []
    assert str(caught.value) == (
        "This operation needs credentials: set token (or the variable NULL_TOKEN), "
        "or user (or the variable NULL_USER) and password (or the variable NULL_PASSWORD)"
    )
    fetched: Operation[Any] = Operation("get", "GET", "/x", security=(("oauth",),))
    with pytest.raises(MissingCredentialsError, match=r"client_id .* and client_secret"):
        world.run(world.client("http://127.0.0.1:1", API_OF_ALL, {})._transport.call(fetched))


@pytest.mark.parametrize("how", ["extra_headers", "default_headers", "http_client"])
def test_a_header_of_the_caller_s_own_stands_in_for_a_credential(world: World, how: str) -> None:
    op: Operation[Any] = Operation("get", "GET", "/x", responses={"200": Content("json")}, security=(("oauth",),))
    own = {"authorization": "Mine"}
    with Faulty() as server:
        defaults = own if how == "default_headers" else None
        transport = world.client(server.url, API_OF_ALL, {}, default_headers=defaults)._transport
        if how == "http_client":
            with pytest.raises(MissingCredentialsError):
                world.run(transport.call(op))
            return
        world.run(transport.call(op, options={"extra_headers": own} if how == "extra_headers" else {}))
        assert server.requests[0].header("authorization") == "Mine"
        with_key = world.client(server.url, API_OF_ALL, {"token": "t"}, default_headers=defaults)._transport
        world.run(with_key.call(op, options={"extra_headers": own} if how == "extra_headers" else {}))
        assert server.requests[1].header("authorization") == "Mine"


def test_variables_of_the_environment_stand_in_for_options(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NULL_API_KEY", " from-env\n")
    api = API._replace(security=(("key",),))
    with Faulty() as server:
        monkeypatch.setenv("NULL_BASE_URL", server.url + "/v1/")
        world.run(world.client(None, api, {}).get("/x"))
        world.run(world.client(None, api, {"api_key": "given"}).get("/x"))
        monkeypatch.setenv("NULL_API_KEY", "")
        with pytest.raises(MissingCredentialsError, match="NULL_API_KEY"):
            world.run(world.client(None, api, {"api_key": ""}).get("/x"))
        seen = [(request.target, request.header("authorization")) for request in server.requests]
    assert seen == [("/v1/x", "Bearer from-env"), ("/v1/x", "Bearer given")]


def test_credentials_can_be_replaced_and_taken_away(world: World) -> None:
    api = API._replace(security=(("key",), ()))
    with Faulty() as server:
        client = world.client(server.url, api)
        world.run(client._with_options({"api_key": "other"}, {}).get("/x"))
        world.run(client._with_options({"api_key": None}, {}).get("/x"))
        world.run(client.get("/x"))
        seen = [request.header("authorization") for request in server.requests]
    assert seen == ["Bearer other", None, "Bearer sk-secret"]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirection_keeps_credentials_at_home(world: World, status: int) -> None:
    security = (("bearer", "header", "query", "cookie"),)
    op: Operation[Any] = Operation("get", "GET", "/x", responses={"200": Content("json")}, security=security)
    with Faulty(Reply(200, {"from": "elsewhere"})) as elsewhere, Faulty() as server:
        server.script(Reply(status, None, {"Location": "/y?z=1"}), Reply(200, {}))
        transport = world.client(server.url, API_OF_ALL, dict(ALL), default_headers={"X-Own": "o"})._transport
        world.run(transport.call(op))
        assert server.requests[1].target == "/y?z=1"
        assert server.requests[1].header("authorization") == "Bearer t0k"
        server.script(Reply(status, None, {"Location": elsewhere.url + "/y"}))
        assert world.run(transport.call(op, options={"extra_headers": {"Accept": "a/b"}})) == {"from": "elsewhere"}
        names = {name.lower() for name, _ in elsewhere.requests[0].headers}
    assert names <= {"host", "accept", "accept-encoding", "user-agent", "connection"}
    assert elsewhere.requests[0].header("accept") == "a/b"
    assert elsewhere.requests[0].target == "/y"
