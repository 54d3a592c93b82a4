"""Answers as values: by declared kind and by the Content-Type that came."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import httpx2
import pytest
from pydantic import ValidationError
from runtime.decode import Content, decode, decoded
from runtime.xml import Shape


def answer(body: bytes | str, content_type: str = "application/json", **headers: str) -> httpx2.Response:
    told = {"content-type": content_type, **headers} if content_type else headers
    request = httpx2.Request("GET", "http://127.0.0.1/a/b")
    return httpx2.Response(200, headers=told, content=body.encode() if isinstance(body, str) else body, request=request)


def value(content: Content, response: httpx2.Response, *, lenient: bool = False) -> Any:
    return decode(response, content, "", lenient)


@pytest.mark.parametrize(
    ("content", "response", "expected"),
    [
        (Content("json", "list[int]"), answer("[1, 2]"), [1, 2]),
        (Content("json", "dict[str, Any]"), answer('{"a":[1.5,null]}'), {"a": [1.5, None]}),
        (Content("json"), answer('{"é":1}'), {"é": 1}),
        (Content("json", "Any"), answer("[1e400, 100000000000000000000]"), [float("inf"), 10**20]),
        (Content("json", "datetime"), answer('"2026-03-01T10:00:00Z"'), datetime(2026, 3, 1, 10, tzinfo=UTC)),
        (Content("json", "UUID | None"), answer('"00000000-0000-0000-0000-000000000001"'), UUID(int=1)),
        (Content("json", "str | None"), answer(b""), None),
        (Content("json", "str | None"), answer("null"), None),
        (Content("json", "Any"), answer(" \n"), None),
        (Content("json", "list[int]"), answer(b"\xef\xbb\xbf[1]"), [1]),
        (Content("json", "str"), answer('"é"'.encode("latin-1"), "application/json; charset=ISO-8859-1"), "é"),
        (Content("json", "str"), answer('"é"'.encode("utf-16"), "application/json;charset=utf-16"), "é"),
        (Content("json", "str"), answer('"é"', 'application/json; charset="UTF-8"'), "é"),
        (Content("json", "str"), answer('"é"', "application/json; charset=nonsense"), "é"),
        (Content("json", "int"), answer("5", "text/plain"), 5),
        (Content("json", "int"), answer("5", ""), 5),
        (Content("json", "int"), answer("5", "application/vnd.x+json"), 5),
        (Content("text"), answer("é\r\n", "text/plain"), "é\r\n"),
        (Content("text", "str"), answer("é".encode("cp1252"), "text/plain; charset=windows-1252"), "é"),
        (Content("text", "str"), answer(b"\xff", "text/plain"), "\ufffd"),
        (Content("text", "int"), answer("5", "text/plain"), 5),
        (Content("text"), answer('{"a":1}'), '{"a":1}'),
        (Content("text"), answer("", ""), ""),
        (Content("binary", "bytes"), answer(b"\x00\xff", "image/png"), b"\x00\xff"),
        (Content("none"), answer("whatever", "text/html"), None),
        (Content("redirect"), answer("", "", location="../c?d=1"), "http://127.0.0.1/c?d=1"),
        (Content("redirect"), answer("", "", location="https://elsewhere.test/"), "https://elsewhere.test/"),
        (Content("xml", "dict[str, int]"), answer("<r><a>1</a></r>", "application/xml"), {"a": 1}),
        (Content("xml", "list[int]", shape=Shape(items=Shape("n"), wrapped=True)),
            answer("<r><n>1</n><n>2</n></r>", "text/xml"), [1, 2]),
        (Content("xml", "str"), answer("<r>é</r>".encode("latin-1"), "text/xml; charset=latin-1"), "é"),
        (Content("xml", "dict[str, int]"), answer('{"a":1}'), {"a": 1}),
        (Content("xml", "str | None"), answer("", "text/xml"), None),
        (Content("sse", "int"), answer("data: 1\n\ndata: 2\n\n", "text/event-stream"), [1, 2]),
        (Content("sse", "int"), answer("data: 1\n\ndata: [DONE]\n\ndata: 2\n\n", "text/event-stream"), [1]),
        (Content("ndjson", "int"), answer("1\n\n2", "application/x-ndjson"), [1, 2]),
    ],
)  # fmt: skip
def test_values(content: Content, response: httpx2.Response, expected: Any) -> None:
    assert value(content, response) == expected


@pytest.mark.parametrize(
    ("content", "response", "message"),
    [
        (
            Content("json", "list[int]"),
            answer("<html>", "text/html; charset=utf-8"),
            "JSON was expected, but text/html",
        ),
        (Content("json", "Any"), answer("<html>", "text/html"), "JSON was expected, but text/html came"),
        (Content("json", "list[int]"), answer(b""), "JSON was expected, but the body is empty"),
        (Content("json", "list[int]"), answer("[1"), "EOF"),
        (Content("xml", "str"), answer("nothing", "text/xml"), "well-formed"),
        (Content("xml", "str"), answer("<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "text/xml"), "document type"),
        (Content("redirect"), answer("", ""), "no location"),
    ],
)
def test_what_is_not_what_was_declared(content: Content, response: httpx2.Response, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        value(content, response)


def test_the_place_of_what_does_not_fit() -> None:
    with pytest.raises(ValidationError) as caught:
        value(Content("json", "list[dict[str, int]]"), answer('[{"a":1},{"b":"x"}]'))
    assert caught.value.errors()[0]["loc"] == (1, "b")
    with pytest.raises(ValidationError):
        value(Content("xml", "dict[str, int]"), answer("<r><a>x</a></r>", "text/xml"))


def test_lenient_reading_passes_on_what_does_not_fit() -> None:
    assert value(Content("json", "list[int]"), answer('[1,"x"]'), lenient=True) == [1, "x"]
    assert value(Content("json", "list[int]"), answer('{"a":1}'), lenient=True) == {"a": 1}
    assert value(Content("json", "list[int]"), answer(b""), lenient=True) is None
    with pytest.raises(ValueError, match="text/html"):
        value(Content("json", "list[int]"), answer("<html>", "text/html"), lenient=True)


def test_text_of_any_charset() -> None:
    assert decoded(b"\xef\xbb\xbfa", "text/plain") == "a"
    assert decoded("é".encode("shift_jis", "replace"), "text/plain; charset=Shift_JIS") == "?"
