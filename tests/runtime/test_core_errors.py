"""Errors: their classes, what they say, where it comes from, and that they keep secrets to themselves."""

from __future__ import annotations

import logging
import pickle
import traceback
from typing import Any

import pytest
from pydantic import ValidationError
from runtime import errors
from runtime.answers import json_path, validation_error
from runtime.auth import ApiKey, Basic, Bearer, Option, Scheme
from runtime.decode import Content
from runtime.errors import (
    APIConnectionError,
    APIResponseValidationError,
    APIStatusError,
    APITimeoutError,
    ErrorShape,
    SDKError,
)
from runtime.operation import Operation
from runtime.settings import Api

from tests.runtime.faulty import Broken, Dropped, Faulty, Reply
from tests.runtime.worlds import API, World

GET: Operation[Any] = Operation("get", "GET", "/x", responses={"200": Content("json", "dict[str, list[int]]")})
CLASSES = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    402: APIStatusError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    405: errors.MethodNotAllowedError,
    408: errors.RequestTimeoutError,
    409: errors.ConflictError,
    410: errors.GoneError,
    412: errors.PreconditionFailedError,
    413: errors.PayloadTooLargeError,
    415: errors.UnsupportedMediaTypeError,
    418: APIStatusError,
    422: errors.UnprocessableEntityError,
    423: errors.LockedError,
    429: errors.RateLimitError,
    500: errors.InternalServerError,
    503: errors.InternalServerError,
    599: errors.InternalServerError,
}


def failure(world: World, reply: Reply, api: Api = API, **options: Any) -> APIStatusError:
    with Faulty(reply) as server, pytest.raises(APIStatusError) as caught:
        world.run(world.transport(server.url, api, max_retries=0, **options).call(GET))
    return caught.value


@pytest.mark.parametrize("status", CLASSES)
def test_each_status_has_its_class(world: World, status: int) -> None:
    error = failure(world, Reply(status, {}))
    assert type(error) is CLASSES[status]
    assert isinstance(error, SDKError)
    assert error.status_code == status


def test_the_envelope_of_the_contract_is_read(world: World) -> None:
    body = {"error": {"code": "quota", "message": "Too many boxes", "request": "req_7"}}
    error = failure(world, Reply(429, body, {"X-Request-Id": "header", "X-More": "1"}))
    assert (error.code, error.message, error.request_id, error.body) == ("quota", "Too many boxes", "req_7", body)
    assert str(error) == "429 quota: Too many boxes (request req_7)"
    assert error.headers["x-more"] == "1"
    assert error.response.is_closed


@pytest.mark.parametrize(
    ("reply", "code", "message", "body"),
    [
        (Reply(500, "<h1>Bad gateway</h1>"), None, "Scripted", "<h1>Bad gateway</h1>"),
        (Reply(500), None, "Scripted", ""),
        (Reply(400, {"type": "about:blank", "title": "Bad", "detail": "No name"}), None, "No name", None),
        (Reply(400, {"error": "invalid_scope", "error_description": "No"}), "invalid_scope", "No", None),
        (Reply(404, {"code": 10003, "message": "Unknown box"}), "10003", "Unknown box", None),
        (Reply(404, {"error": {"code": True, "message": ["a"]}}), None, "Scripted", None),
        (Reply(404, {"error": "No such box"}), None, "No such box", None),
        (Reply(404, {"error": "gone"}), "gone", "gone", None),
        (Reply(404, [1, 2]), None, "Scripted", [1, 2]),
        (Reply(404, b'{"message": "no type"}', {"Content-Type": "text/html"}), None, "no type", {"message": "no type"}),
        (Reply(404, b"\xff\xfe\x00"), None, "Scripted", "\ufffd\ufffd\x00"),
    ],
)
def test_other_bodies_say_what_they_can(
    world: World, reply: Reply, code: str | None, message: str, body: object
) -> None:
    error = failure(world, reply)
    assert (error.code, error.message) == (code, message)
    assert error.body == (reply.body if body is None else body)


def test_the_request_s_id_comes_from_the_header_that_the_contract_names(world: World) -> None:
    api = API._replace(errors=ErrorShape(request_id_header="x-trace"))
    assert failure(world, Reply(404, {}, {"X-Trace": "t1"}), api).request_id == "t1"
    assert failure(world, Reply(404, {}, {"X-Request-Id": "r1"})).request_id == "r1"
    assert failure(world, Reply(404, {})).request_id is None


def test_an_error_survives_a_pickle_without_the_request_s_secrets(world: World) -> None:
    api = API._replace(schemes={"key": ApiKey(Option("api_key", "V"), "query", "key")}, security=(("key",),))
    reply = Reply(429, {"error": {"code": "quota", "message": "Too many"}}, {"X-Request-Id": "r", "Set-Cookie": "s=1"})
    with Faulty(reply) as server, pytest.raises(errors.RateLimitError) as caught:
        world.run(world.client(server.url, api, max_retries=0).get("/x", headers={"Authorization": "sk-secret"}))
    data = pickle.dumps(caught.value)
    assert b"sk-secret" not in data
    copy = pickle.loads(data)
    assert type(copy) is errors.RateLimitError
    assert (str(copy), copy.body, copy.code) == (str(caught.value), caught.value.body, "quota")
    assert copy.response.status_code == 429
    assert copy.headers["x-request-id"] == "r"
    assert copy.response.json() == reply.body


def test_the_other_errors_survive_a_pickle_too(world: World) -> None:
    with Faulty(Dropped()) as server, pytest.raises(APIConnectionError) as caught:
        world.run(world.transport(server.url).call(GET))
    copy = pickle.loads(pickle.dumps(caught.value))
    assert (type(copy), str(copy), copy.retries_taken) == (APIConnectionError, str(caught.value), 2)
    assert str(pickle.loads(pickle.dumps(APITimeoutError("late", retries_taken=1)))) == "late"


def test_an_answer_that_doesn_t_fit_names_the_place(world: World) -> None:
    with Faulty(Reply(200, {"a": [1, 2], "b c": [3, "x", "y"]}, {"X-Request-Id": "r"})) as server:
        with pytest.raises(APIResponseValidationError) as caught:
            world.run(world.transport(server.url).call(GET))
        lenient = world.run(world.transport(server.url, lenient=True).call(GET))
    error = caught.value
    assert error.place == '$["b c"][1]'
    assert "GET /x" in str(error)
    assert error.place in str(error)
    assert "(and 1 more)" in str(error)
    assert (error.status_code, error.request_id, error.body) == (200, "r", lenient)
    assert isinstance(error.__cause__, ValidationError)
    assert pickle.loads(pickle.dumps(error)).place == error.place


@pytest.mark.parametrize("body", ["<html>", b'{"a": [1', ""])
def test_an_answer_that_is_no_json_is_no_answer(world: World, body: object) -> None:
    with Faulty(Reply(200, body)) as server, pytest.raises(APIResponseValidationError) as caught:
        world.run(world.transport(server.url).call(GET))
    assert caught.value.place == "$"


def test_places_skip_the_branches_of_unions_and_keep_what_is_missing() -> None:
    data = {"items": [{"Cat": 1}, {"pet": {"name": 1}}]}
    assert json_path(("items", 1, "pet", "Cat", "name"), data) == "$.items[1].pet.name"
    assert json_path(("items", 1, "pet", "Cat", "age"), data) == "$.items[1].pet.age"
    assert json_path(("items", 1, "function-after[f(), str]", "pet"), data) == "$.items[1].pet"
    assert json_path((), data) == "$"
    assert json_path((0, 5), [[1]]) == "$[0][5]"
    assert json_path(("a",), None) == "$"


def test_a_successful_answer_that_breaks_off_is_a_failed_connection(world: World) -> None:
    with Faulty(Broken(Reply(200, {"a": [1]}))) as server, pytest.raises(APIConnectionError) as caught:
        world.run(world.transport(server.url, max_retries=0).call(GET))
    assert caught.value.__cause__ is not None


SECRET = "sk-very-secret"
SCHEMES: dict[str, Scheme] = {
    "bearer": Bearer(Option("api_key", "V")),
    "header": ApiKey(Option("api_key", "V"), "header", "X-Key"),
    "query": ApiKey(Option("api_key", "V"), "query", "key"),
    "cookie": ApiKey(Option("api_key", "V"), "cookie", "session"),
    "basic": Basic(Option("api_key", "V"), Option("password", "W")),
}


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("reply", [Reply(401, {}), Dropped(), Reply(200, "no json")], ids=["401", "dropped", "invalid"])
def test_keys_show_neither_in_logs_nor_in_errors_nor_in_tracebacks(
    world: World, scheme: str, reply: Any, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    api = Api("Null", "1", "nullsdk", schemes={scheme: SCHEMES[scheme]})
    op: Operation[Any] = Operation("get", "GET", "/x", responses=GET.responses, security=((scheme,),))
    with Faulty(reply) as server:
        client = world.client(server.url, api, {"api_key": SECRET, "password": SECRET})
        with pytest.raises(SDKError) as caught:
            world.run(client._transport.call(op, query={"a": "b"}))
    lines = "".join(traceback.format_exception(caught.value))
    ours = [frame for frame in _frames(caught.value) if "/python/runtime/" in frame.f_code.co_filename]
    shown = [repr(client), str(client), repr(caught.value), lines, caplog.text]
    shown += [repr(value) for frame in ours for value in frame.f_locals.values()]
    assert len(ours) >= 3
    assert not [text for text in shown if SECRET in text or "c2stdmVye" in text]
    assert "HTTP Request: GET" in caplog.text or isinstance(reply, Dropped)


def _frames(error: BaseException | None) -> Any:
    while error is not None:
        for frame, _ in traceback.walk_tb(error.__traceback__):
            yield frame
        error = error.__cause__


@pytest.mark.parametrize("scheme", ["bearer", "header"])
def test_a_key_that_no_header_can_carry_is_refused_without_being_shown(world: World, scheme: str) -> None:
    api = Api("Null", "1", "nullsdk", schemes={scheme: SCHEMES[scheme]}, security=((scheme,),))
    with pytest.raises(SDKError, match="api_key") as caught:
        world.run(world.client("http://127.0.0.1:1", api, {"api_key": "sk-\nvery"}).get("/x"))
    assert "very" not in str(caught.value)


def test_a_malformed_header_is_not_repeated(world: World) -> None:
    value = "\n".join(("sk", "very"))
    with Faulty() as server, pytest.raises(APIConnectionError, match="header is malformed") as caught:
        world.run(world.client(server.url, default_headers={"X-Key": value}).get("/x"))
    assert server.requests == []
    assert "very" not in "".join(traceback.format_exception(caught.value))


def test_a_validation_error_of_an_item_tells_the_item_s_place(world: World) -> None:
    with Faulty(Reply(200, {"a": [1]})) as server:
        raw = world.run(world.transport(server.url).raw().call(GET))
    error = validation_error(ValueError("odd"), raw.http_response, {"x": 1})
    assert (error.body, error.place) == ({"x": 1}, "$")
    assert str(error) == "The answer to GET /x doesn't fit the contract at $: odd"
