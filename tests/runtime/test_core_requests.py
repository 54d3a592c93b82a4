"""Requests as they arrive: what goes where, what wins, and endpoints that the contract doesn't name."""

from __future__ import annotations

from typing import Any

import pytest
from runtime.bodies import Json
from runtime.decode import Content
from runtime.errors import APIResponseValidationError, NotFoundError
from runtime.operation import Operation
from runtime.options import omit
from runtime.parameters import Style
from runtime.responses import RawResponse

from tests.runtime.faulty import Faulty, Reply
from tests.runtime.worlds import Box, World

GET: Operation[Any] = Operation("get", "GET", "/x", responses={"200": Content("json")})
POST: Operation[Any] = Operation("post", "POST", "/x/{id}", responses={"200": Content("json")}, body=Json())
MAYBE: Operation[Any] = Operation("post", "POST", "/x", responses={"200": Content("json")}, body=Json(optional=True))


def test_every_request_says_who_sends_it(world: World) -> None:
    op: Operation[Any] = Operation("get", "GET", "/x", accept="application/json")
    with Faulty() as server:
        world.run(world.transport(server.url).call(op))
        headers = {name.lower(): value for name, value in server.requests[0].headers}
    assert headers["user-agent"] == "nullsdk/1.2.3"
    assert headers["accept"] == "application/json"
    assert "authorization" not in headers
    assert len(server.requests[0].headers) == len(headers)


def test_what_is_nearer_to_the_call_wins(world: World) -> None:
    op: Operation[Any] = Operation("get", "GET", "/x", accept="application/json")
    defaults = {"user-agent": "mine", "X-Default": "d", "ACCEPT": "text/plain"}
    with Faulty() as server:
        transport = world.transport(server.url, default_headers=defaults)
        world.run(transport.call(op, headers={"X-Default": "p", "X-Left": omit}))
        world.run(transport.call(op, headers={"X-Default": "p"}, options={"extra_headers": {"x-default": "e"}}))
        seen = [[(name.lower(), value) for name, value in request.headers] for request in server.requests]
    assert ("x-default", "p") in seen[0]
    assert ("x-default", "e") in seen[1]
    for headers in seen:
        assert {("user-agent", "mine"), ("accept", "text/plain")} <= set(headers)
        assert len({name for name, _ in headers}) == len(headers)
        assert "x-left" not in dict(headers)


def test_an_extra_header_of_nothing_is_not_sent(world: World) -> None:
    extra = {"X-Null": None, "X-Left": omit, "X-Sent": "1"}
    with Faulty() as server:
        world.run(world.transport(server.url).call(GET, headers={"X-Null": "p"}, options={"extra_headers": extra}))
        headers = {name.lower(): value for name, value in server.requests[0].headers}
    assert (headers["x-null"], headers["x-sent"], "x-left" in headers) == ("p", "1", False)


@pytest.mark.parametrize("name", ["templat", "timout", "query"])
def test_a_misspelled_argument_is_not_lost(world: World, name: str) -> None:
    transport = world.transport("http://127.0.0.1:9")
    with pytest.raises(TypeError, match=f"^get got an unexpected keyword argument '{name}'$"):
        world.run(transport.call(GET, options={name: 1}))
    with pytest.raises(TypeError, match="unexpected keyword argument 'timout'"):
        world.run(world.client("http://127.0.0.1:9").get("/x", timout=1))
    with pytest.raises(TypeError, match=r"with_options\(\) got an unexpected keyword argument 'timout'"):
        world.client("http://127.0.0.1:9")._with_options({}, {"timout": 1})


def test_arguments_go_to_their_places_and_what_is_omitted_nowhere(world: World) -> None:
    styled: Operation[Any] = Operation(
        "post",
        "POST",
        "/x/{id}",
        responses={"200": Content("json")},
        body=Json(),
        styles={"query:tags": Style("pipeDelimited", explode=False)},
    )
    with Faulty() as server:
        world.run(
            world.transport(server.url).call(
                styled,
                path={"id": "a/b"},
                query={"tags": ["a", "b"], "none": omit, "q": "ä&"},
                headers={"X-N": 3},
                cookies={"c": "1", "d": omit},
                body={"name": None, "left": omit, "deep": {"x": 1}},
                options={"extra_query": {"more": [1, 2]}, "extra_body": {"own": True}},
            )
        )
        request = server.requests[0]
    assert request.target == "/x/a%2Fb?tags=a%7Cb&q=%C3%A4%26&more=1&more=2"
    assert (request.header("x-n"), request.header("cookie")) == ("3", "c=1")
    assert request.header("content-type") == "application/json"
    assert request.body == b'{"name":null,"deep":{"x":1},"own":true}'


@pytest.mark.parametrize(
    ("op", "given", "body", "content_type"),
    [
        (POST, {"body": {"a": omit}}, b"{}", "application/json"),
        (POST, {"body": None}, b"null", "application/json"),
        (POST, {"body": [1]}, b"[1]", "application/json"),
        (POST, {}, b"", None),
        (MAYBE, {"body": {"a": omit}}, b"", None),
        (MAYBE, {"body": {}}, b"", None),
        (MAYBE, {"body": {"a": omit}, "options": {"extra_body": {"b": 1}}}, b'{"b":1}', "application/json"),
        (MAYBE, {"options": {"extra_body": [1]}}, b"[1]", "application/json"),
        (GET, {"options": {"extra_body": {"b": 1}}}, b'{"b":1}', "application/json"),
        (POST, {"body": Box(id=1), "options": {"extra_body": {"b": 1}}}, b'{"id":1,"b":1}', "application/json"),
        (POST, {"body": {}, "options": {"extra_headers": {"content-type": "a/b"}}}, b"{}", "a/b"),
    ],
)
def test_a_body_is_sent_where_there_is_one(
    world: World, op: Operation[Any], given: dict[str, Any], body: bytes, content_type: str | None
) -> None:
    with Faulty() as server:
        world.run(world.transport(server.url).call(op, path={"id": 1} if "{" in op.path else {}, **given))
        request = server.requests[0]
    assert (request.body, request.header("content-type")) == (body, content_type)


def test_fields_can_be_added_to_an_object_alone(world: World) -> None:
    with pytest.raises(ValueError, match="extra_body"):
        world.run(world.transport("http://127.0.0.1:1").call(MAYBE, body=[1], options={"extra_body": {"a": 1}}))


@pytest.mark.parametrize("method", ["get", "post", "put", "patch", "delete"])
def test_endpoints_without_a_method_are_called_by_their_path(world: World, method: str) -> None:
    with Faulty(Reply(200, {"id": 1})) as server:
        client = world.client(server.url + "/v1")
        call = getattr(client, method)
        assert world.run(call("/a/b?x=1", query={"y": [1, 2]}, headers={"X-Own": "1"})) == {"id": 1}
        assert world.run(call("a/b", returns=Box, max_retries=0)) == Box(id=1)
        assert isinstance(world.run(call("a/b", returns=RawResponse)), RawResponse)
        with pytest.raises(APIResponseValidationError, match=r"\$"):
            world.run(call("a/b", returns=list[Box]))
        request = server.requests[0]
    assert (request.method, request.target) == (method.upper(), "/v1/a/b?x=1&y=1&y=2")
    assert (request.header("authorization"), request.header("x-own")) == ("Bearer sk-secret", "1")
    assert server.requests[1].target == "/v1/a/b"


@pytest.mark.parametrize(
    ("body", "sent", "content_type"),
    [
        ({"a": [1]}, b'{"a":[1]}', "application/json"),
        (None, b"null", "application/json"),
        (b"\x00", b"\x00", "application/octet-stream"),
        ("text", b"text", "text/plain"),
        (Box(id=1), b'{"id":1}', "application/json"),
    ],
)
def test_their_bodies_are_json_unless_they_are_bytes_or_text(
    world: World, body: object, sent: bytes, content_type: str
) -> None:
    with Faulty() as server:
        world.run(world.client(server.url).request("QUERY", "/x", body=body))
        request = server.requests[0]
    assert (request.method, request.body, request.header("content-type")) == ("QUERY", sent, content_type)


@pytest.mark.parametrize(
    ("reply", "value"),
    [
        (Reply(200, "text"), "text"),
        (Reply(200, b"\x00"), b"\x00"),
        (Reply(200, [1], {"Content-Type": "application/problem+json"}), [1]),
        (Reply(204), None),
        (Reply(200, b"[1]", {"Content-Type": ""}), [1]),
    ],
)
def test_their_answers_are_read_by_their_type(world: World, reply: Reply, value: object) -> None:
    with Faulty(reply) as server:
        assert world.run(world.client(server.url).get("/x")) == value


def test_their_errors_are_those_of_all(world: World) -> None:
    with Faulty(Reply(404, {"error": {"message": "No"}})) as server, pytest.raises(NotFoundError, match="No"):
        world.run(world.client(server.url).get("/x"))


def test_another_origin_gets_no_credentials(world: World) -> None:
    with Faulty(Reply(200, {"from": "elsewhere"})) as elsewhere, Faulty() as server:
        client = world.client(server.url, default_headers={"X-Own": "sk"})
        assert world.run(client.get(elsewhere.url + "/y")) == {"from": "elsewhere"}
        assert world.run(client.get(server.url + "/y")) == {}
        assert not any("sk" in value for _, value in elsewhere.requests[0].headers)
        assert server.requests[0].header("authorization") == "Bearer sk-secret"
