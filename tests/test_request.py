"""Requests built from operations: addresses, credentials, parameters of every style, bodies, how answers are read."""

import json
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from generator.conformance import Conformance
from generator.ir import Api, Json, Parameter, Schema, StringType
from generator.parse import parse
from generator.request import (
    Environment,
    Field,
    FileBody,
    FormBody,
    JsonBody,
    MultipartBody,
    Part,
    Request,
    TextBody,
    build,
    example_names,
    xml_text,
)
from generator.request.media_types import body_kind, concrete, field_file_name, file_name
from generator.request.serialize import bracketed, cookie_pairs, header_safe, header_text, path_text, query_pairs
from generator.samples import Sampler
from generator.source import load

_TEXT: Any = {"type": "string"}
_OK: Any = {"200": {"description": "ok", "content": {"application/json": {"schema": {"type": "object"}}}}}


class Desk:
    """Builds the requests of one document."""

    def __init__(self, folder: Path, document: Mapping[str, Any], environment: Environment) -> None:
        file = folder / "openapi.json"
        whole = {
            "openapi": "3.1.0",
            "info": {"title": "T", "version": "1"},
            "servers": [{"url": "https://api.acme.test"}],
        }
        file.write_text(json.dumps({**whole, **document}), encoding="utf-8")
        spec = load(file)
        self.api: Api = parse(spec)[0]
        self.sampler = Sampler(self.api, Conformance(spec))
        self.environment = environment

    def requests(self, example: str = "") -> list[Request]:
        return [build(self.api, each, self.sampler, self.environment, example) for each in self.api.operations]


@pytest.fixture
def desk(tmp_path: Path) -> "Desks":
    return Desks(tmp_path)


class Desks:
    """Makes desks in a folder of the test's own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def of(self, paths: Mapping[str, Any], environment: Environment | None = None, **more: Any) -> Desk:
        return Desk(self._folder, {"paths": paths, **more}, environment or Environment("ACME"))

    def request(self, path: str = "/x", method: str = "get", example: str = "", **operation: Any) -> Request:
        told = {"operationId": "it", "responses": _OK, **operation}
        (request,) = self.of({path: {method: told}}).requests(example)
        return request


def _parameter(where: str, **more: Any) -> Parameter:
    return Parameter(name="color", location=where, schema=Schema(type=StringType()), **more)  # type: ignore[arg-type]


_ARRAY: Json = ["blue", "black", "brown"]
_OBJECT: Json = {"R": 100, "G": 200}


@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("simple", False, "blue", "blue"),
        ("simple", False, _ARRAY, "blue,black,brown"),
        ("simple", False, _OBJECT, "R,100,G,200"),
        ("simple", True, _OBJECT, "R=100,G=200"),
        ("simple", False, "a/b{c}?#%, é.", "a%2Fb%7Bc%7D%3F%23%25%2C%20%C3%A9."),
        ("simple", False, ["a,b", None, True, Decimal("1.0")], "a%2Cb,true,1.0"),
        ("simple", False, "..", "%2E%2E"),
        ("label", False, "blue", ".blue"),
        ("label", False, _ARRAY, ".blue,black,brown"),
        ("label", True, _ARRAY, ".blue.black.brown"),
        ("label", False, _OBJECT, ".R,100,G,200"),
        ("label", True, _OBJECT, ".R=100.G=200"),
        ("matrix", False, "blue", ";color=blue"),
        ("matrix", False, "", ";color"),
        ("matrix", False, _ARRAY, ";color=blue,black,brown"),
        ("matrix", True, _ARRAY, ";color=blue;color=black;color=brown"),
        ("matrix", False, _OBJECT, ";color=R,100,G,200"),
        ("matrix", True, _OBJECT, ";R=100;G=200"),
    ],
)
def test_path_styles(style: Any, explode: bool, value: Json, expected: str) -> None:
    assert path_text(_parameter("path", style=style, explode=explode), value) == expected


def test_reserved_characters_in_paths() -> None:
    parameter = _parameter("path", style="simple", explode=False, allow_reserved=True)
    assert path_text(parameter, "a:b@c/d?e%20f%g") == "a:b@c%2Fd%3Fe%20f%25g"


@pytest.mark.parametrize(
    ("style", "explode", "value", "expected"),
    [
        ("form", True, "", "color="),
        ("form", True, "a&b=c d+é", "color=a%26b%3Dc%20d%2B%C3%A9"),
        ("form", True, _ARRAY, "color=blue&color=black&color=brown"),
        ("form", False, _ARRAY, "color=blue,black,brown"),
        ("form", False, ["a,b", "c"], "color=a%2Cb,c"),
        ("form", True, _OBJECT, "R=100&G=200"),
        ("form", False, _OBJECT, "color=R,100,G,200"),
        ("form", True, [], ""),
        ("form", True, None, ""),
        ("form", False, [], ""),
        ("spaceDelimited", False, _ARRAY, "color=blue%20black%20brown"),
        ("spaceDelimited", False, _OBJECT, "color=R%20100%20G%20200"),
        ("pipeDelimited", False, _ARRAY, "color=blue%7Cblack%7Cbrown"),
        ("pipeDelimited", True, _ARRAY, "color=blue&color=black&color=brown"),
        ("deepObject", True, _OBJECT, "color%5BR%5D=100&color%5BG%5D=200"),
        (
            "deepObject",
            True,
            {"a": {"b": 1}, "c": ["x", "y"]},
            "color%5Ba%5D%5Bb%5D=1&color%5Bc%5D%5B%5D=x&color%5Bc%5D%5B%5D=y",
        ),
    ],
)
def test_query_styles(style: Any, explode: bool, value: Json, expected: str) -> None:
    pairs = query_pairs(_parameter("query", style=style, explode=explode), value)
    assert "&".join(pair.raw for pair in pairs) == expected


def test_reserved_characters_in_queries() -> None:
    (pair,) = query_pairs(_parameter("query", allow_reserved=True), "a/b?c:d,e&f=g#h+i%20j'[k]")
    assert pair.raw == "color=a/b?c:d,e%26f=g%23h%2Bi%20j%27%5Bk%5D"


def test_lists_of_objects_in_brackets() -> None:
    assert list(bracketed("a", {"b": [{"c": 1}, {"c": None}], "d": True})) == [("a[b][0][c]", "1"), ("a[d]", "true")]


@pytest.mark.parametrize(
    ("explode", "value", "expected"),
    [
        (False, "plain", "plain"),
        (False, ["a", 1, None], "a,1"),
        (False, _OBJECT, "R,100,G,200"),
        (True, _OBJECT, "R=100,G=200"),
        (False, 'quoted "x" $y', 'quoted "x" $y'),
        (False, " blanks ", "%20blanks%20"),
        (False, "é\n", "%C3%A9%0A"),
    ],
)
def test_headers(explode: bool, value: Json, expected: str) -> None:
    assert header_text(_parameter("header", style="simple", explode=explode), value) == expected


def test_json_in_parameters() -> None:
    value: Json = {"a": ["é", Decimal("1.0")]}
    assert header_text(_parameter("header", media_type="application/json"), value) == '{"a":["\\u00e9",1.0]}'
    assert path_text(_parameter("path", media_type="application/json"), {"a": 1}) == "%7B%22a%22%3A1%7D"
    (pair,) = query_pairs(_parameter("query", media_type="application/json"), {"a": 1})
    assert (pair.value, pair.is_plain) == ('{"a":1}', True)
    assert header_safe("   ") == "%20%20%20"


def test_cookies() -> None:
    assert cookie_pairs(_parameter("cookie"), "a b;c") == [("color", "a%20b%3Bc")]
    assert cookie_pairs(_parameter("cookie", style="cookie"), "a=b;c d") == [("color", "a=b%3Bc%20d")]
    assert cookie_pairs(_parameter("cookie", style="cookie"), ["x", "y"]) == [("color", "x"), ("color", "y")]
    assert cookie_pairs(_parameter("cookie", explode=False), _OBJECT) == [("color", "R,100,G,200")]


def _query(name: str, schema: Any = _TEXT, **more: Any) -> Any:
    return {"name": name, "in": "query", "schema": schema, **more}


def test_required_parameters_and_those_of_the_example(desk: Desks) -> None:
    parameters = [
        _query("q", required=True, example="a b"),
        _query("page", {"type": "integer"}, example=2),
        _query("sort", examples={"newest": {"value": "-created"}}),
        {"name": "Idempotency-Key", "in": "header", "schema": _TEXT},
    ]
    plain = desk.request(parameters=parameters)
    assert (plain.query, plain.raw_query, plain.headers) == ((Field("q", "a b"),), "", ())
    assert desk.request(parameters=parameters, example="newest").query == (Field("q", "a b"), Field("sort", "-created"))


def test_delimiters_make_the_query_exact(desk: Desks) -> None:
    listed = _query("ids", {"type": "array", "items": _TEXT, "example": ["a,1", "b"]}, required=True, explode=False)
    request = desk.request(parameters=[listed, _query("q", required=True, example="x y")])
    assert (request.query, request.raw_query) == ((), "ids=a%2C1,b&q=x%20y")


def test_a_query_in_the_path(desk: Desks) -> None:
    request = desk.request("/x?action=list&flag", parameters=[_query("q", required=True, example="1")])
    assert (request.path, request.raw_query) == ("/x", "action=list&flag&q=1")


def test_paths(desk: Desks) -> None:
    parameters = [
        {"name": "id", "in": "path", "required": True, "schema": _TEXT},
        {"name": "file", "in": "path", "required": True, "schema": _TEXT, "example": "a b/c"},
    ]
    request = desk.request("/v1/sandboxes/{id}/files/{file}/some text%20é", parameters=parameters)
    assert request.path == "/v1/sandboxes/sandbox_a1b2c3d4/files/a%20b%2Fc/some%20text%20%C3%A9"


def test_headers_of_one_name_are_merged(desk: Desks) -> None:
    def header(name: str, value: str) -> Parameter:
        schema = Schema(type=StringType(), examples=(value,))
        return Parameter(name=name, location="header", schema=schema, required=True, style="simple", explode=False)

    made = desk.of({"/x": {"get": {"responses": _OK}}})
    told = [header("X-Tag", "a"), header("x-tag", "b"), header("Accept", "c"), header("Content-Type", "d")]
    told += [header("Authorization", "e"), header("bad name", "f"), header("Host", "g")]
    operation = replace(made.api.operations[0], parameters=tuple(told))
    request = build(made.api, operation, made.sampler, made.environment)
    assert request.headers == (Field("X-Tag", "a, b"),)


_SCHEMES: Any = {
    "bearer": {"type": "http", "scheme": "bearer"},
    "basic": {"type": "http", "scheme": "basic"},
    "digest": {"type": "http", "scheme": "digest"},
    "header": {"type": "apiKey", "in": "header", "name": "X-Key"},
    "query": {"type": "apiKey", "in": "query", "name": "key"},
    "cookie": {"type": "apiKey", "in": "cookie", "name": "sid"},
    "oauth": {"type": "oauth2", "flows": {"clientCredentials": {"tokenUrl": "/t", "scopes": {}}}},
    "oidc": {"type": "openIdConnect", "openIdConnectUrl": "https://acme.test/oidc"},
    "tls": {"type": "mutualTLS"},
}


def _secured(
    desk: Desks, security: Any, *names: str, environment: Environment | None = None, **schemes: Any
) -> Request:
    used = {**{name: _SCHEMES[name] for name in names}, **schemes}
    paths = {"/x": {"get": {"operationId": "it", "responses": _OK, "security": security}}}
    (request,) = desk.of(paths, environment, components={"securitySchemes": used}).requests()
    return request


@pytest.mark.parametrize(
    ("name", "part", "expected"),
    [
        ("bearer", "headers", (Field("Authorization", "Bearer ", "ACME_API_KEY"),)),
        ("digest", "headers", (Field("Authorization", "Digest ", "ACME_API_KEY"),)),
        ("header", "headers", (Field("X-Key", "", "ACME_API_KEY"),)),
        ("query", "query", (Field("key", "", "ACME_API_KEY"),)),
        ("cookie", "cookies", (Field("sid", "", "ACME_API_KEY"),)),
        ("oauth", "headers", (Field("Authorization", "Bearer ", "ACME_ACCESS_TOKEN"),)),
        ("oidc", "headers", (Field("Authorization", "Bearer ", "ACME_ACCESS_TOKEN"),)),
        ("basic", "basic", ("ACME_USERNAME", "ACME_PASSWORD")),
    ],
)
def test_credentials(desk: Desks, name: str, part: str, expected: Any) -> None:
    request = _secured(desk, [{name: []}], name)
    assert getattr(request, part) == expected
    assert set(request.variables) == {
        "ACME_API_URL",
        *({each.variable for each in expected} if part != "basic" else expected),
    }


def test_security_alternatives(desk: Desks) -> None:
    assert _secured(desk, [{}, {"header": []}], "header").headers == (Field("X-Key", "", "ACME_API_KEY"),)
    assert _secured(desk, [{"tls": []}, {"header": []}], "tls", "header").headers[0].name == "X-Key"
    assert _secured(desk, [{"tls": []}], "tls").variables == ("ACME_API_URL",)
    assert _secured(desk, [{"unknown": []}, {"header": []}], "header").headers[0].name == "X-Key"
    assert _secured(desk, [], "header").headers == ()
    both = _secured(desk, [{"header": [], "query": []}], "header", "query")
    assert both.headers == (Field("X-Key", "", "ACME_API_KEY"),)
    assert both.query == (Field("key", "", "ACME_QUERY"),)


def test_names_of_credentials(desk: Desks) -> None:
    told = {**_SCHEMES["header"], "x-env-name": "MY_KEY"}
    assert _secured(desk, [{"k": []}], k=told).headers[0].variable == "MY_KEY"
    hostile = {**_SCHEMES["header"], "x-env-name": "$(id)"}
    assert _secured(desk, [{"k": []}], k=hostile).headers[0].variable == "ACME_API_KEY"
    configured = Environment("ACME", base="BASE", names={"k": "OTHER_KEY", "basic": "LOGIN"})
    request = _secured(desk, [{"k": []}], environment=configured, k=told)
    assert request.variables == ("BASE", "OTHER_KEY")
    assert _secured(desk, [{"basic": []}], "basic", environment=configured).basic == (
        "LOGIN_USERNAME",
        "LOGIN_PASSWORD",
    )
    clashing = _secured(desk, [{"header": [], "adminKeyAuth": []}], "header", adminKeyAuth=_SCHEMES["query"])
    assert clashing.query[0].variable == "ACME_ADMIN_KEY"


def test_a_prefix_that_says_api_already() -> None:
    assert Environment("API").base_variable == "API_URL"
    assert Environment("PETS_API").named("API_KEY") == "PETS_API_KEY"
    assert Environment("ACME").named("ACCESS_TOKEN") == "ACME_ACCESS_TOKEN"


def test_servers(desk: Desks) -> None:
    def on(url: str) -> Any:
        return {"get": {"responses": _OK, "servers": [{"url": url}]}}

    made = desk.of(
        {
            "/a": {"get": {"responses": _OK}},
            "/b": on("https://uploads.acme.test/"),
            "/c": on("https://api.acme.test/v2"),
            "/d": on("https://files.acme.test"),
            "/e": on("https://files.other.test"),
            "/f": on("https://api.acme.test"),
        }
    )
    assert [(request.base_variable, request.base_url) for request in made.requests()] == [
        ("ACME_API_URL", "https://api.acme.test"),
        ("ACME_UPLOADS_URL", "https://uploads.acme.test"),
        ("ACME_API_V2_URL", "https://api.acme.test/v2"),
        ("ACME_FILES_ACME_TEST_URL", "https://files.acme.test"),
        ("ACME_FILES_OTHER_TEST_URL", "https://files.other.test"),
        ("ACME_API_URL", "https://api.acme.test"),
    ]


def test_server_variables_and_relative_servers(desk: Desks) -> None:
    paths = {"/x": {"get": {"responses": _OK}}}
    variable = {
        "url": "https://{region}.acme.test/{base}",
        "variables": {"region": {"default": "eu"}, "base": {"default": "v1"}},
    }
    assert desk.of(paths, servers=[variable]).requests()[0].base_url == "https://eu.acme.test/v1"
    assert desk.of(paths, servers=[{"url": "/api/v3/"}]).requests()[0].base_url == "/api/v3"


def _body(content: Mapping[str, Any], **more: Any) -> Any:
    return {"content": content, "required": True, **more}


def _sent(desk: Desks, media_type: str, schema: Any = None, method: str = "post", **media: Any) -> Any:
    told = {**({"schema": schema} if schema is not None else {}), **media}
    return desk.request(method=method, requestBody=_body({media_type: told})).body


def _fields(**properties: Any) -> Any:
    return {"type": "object", "properties": properties, "required": list(properties)}


def test_json_comes_first(desk: Desks) -> None:
    content = {"application/xml": {}, "application/merge-patch+json": {"schema": _TEXT, "example": "x"}}
    assert desk.request(method="patch", requestBody=_body(content)).body == JsonBody(
        "x", "application/merge-patch+json"
    )
    assert _sent(desk, "application/json; charset=utf-8", {"const": 1}) == JsonBody(
        1, "application/json; charset=utf-8"
    )
    assert _sent(desk, "*/*", _fields(name=_TEXT)) == JsonBody({"name": "my-example"}, "application/json")
    assert _sent(desk, "application/json") == JsonBody({}, "application/json")


def test_optional_bodies(desk: Desks) -> None:
    content = {"application/json": {"schema": _fields(name=_TEXT)}}
    empty = {"application/json": {"schema": {"type": "object"}}}
    assert desk.request(method="post", requestBody={"content": content}).body == JsonBody({"name": "my-example"})
    assert desk.request(method="post", requestBody={"content": empty}).body is None
    assert desk.request(method="delete", requestBody={"content": content}).body is None
    assert desk.request(method="delete", requestBody=_body(content)).body == JsonBody({"name": "my-example"})


def test_examples_by_name(desk: Desks) -> None:
    examples = {"small": {"value": {"n": 1}}, "large": {"value": {"n": 2}}}
    body = _body({"application/json": {"schema": _fields(n={"type": "integer"}), "examples": examples}})
    made = desk.of({"/x": {"post": {"operationId": "it", "responses": _OK, "requestBody": body}}})
    assert example_names(made.api.operations[0]) == ("small", "large")
    assert made.requests()[0].body == JsonBody({"n": 1})
    (large,) = made.requests("large")
    assert (large.body, large.example) == (JsonBody({"n": 2}), "large")


def test_forms(desk: Desks) -> None:
    schema = _fields(
        name=_TEXT,
        tags={"type": "array", "items": _TEXT, "example": ["a", "b&c"]},
        filter={"type": "object", "example": {"x": 1}},
        deep={"type": "object", "example": {"a": {"b": [1, 2]}}},
        data={"type": "string", "example": "q"},
    )
    encoding = {"deep": {"style": "deepObject", "explode": True}, "data": {"contentType": "application/json"}}
    assert _sent(desk, "application/x-www-form-urlencoded", schema, encoding=encoding) == FormBody(
        (
            Field("name", "my-example"),
            Field("tags", "a"),
            Field("tags", "b&c"),
            Field("filter", '{"x":1}'),
            Field("deep[a][b][]", "1"),
            Field("deep[a][b][]", "2"),
            Field("data", '"q"'),
        )
    )
    listed = _fields(ids={"type": "array", "items": _TEXT, "example": ["a", "b"]})
    exact = _sent(
        desk, "application/x-www-form-urlencoded", listed, encoding={"ids": {"style": "form", "explode": False}}
    )
    assert exact == TextBody("ids=a,b", "application/x-www-form-urlencoded")


def test_multipart(desk: Desks) -> None:
    binary = {"type": "string", "format": "binary"}
    schema = _fields(
        caption={"type": "string", "example": "@home"},
        avatar=binary,
        photos={"type": "array", "items": binary},
        notes={"type": "array", "items": _TEXT, "example": ["a", "b"]},
        meta={"type": "object", "example": {"n": 1}},
        count={"type": "integer"},
        report={"type": "string", "contentMediaType": "application/pdf"},
        csv={"type": "string", "example": "a;b"},
    )
    encoding = {"avatar": {"contentType": "image/png, image/jpeg"}, "csv": {"contentType": "text/csv"}}
    assert _sent(desk, "multipart/form-data", schema, encoding=encoding) == MultipartBody(
        (
            Part("caption", value="@home"),
            Part("avatar", filename="avatar.png", media_type="image/png"),
            Part("photos", filename="photos-1.bin"),
            Part("photos", filename="photos-2.bin"),
            Part("notes", value="a"),
            Part("notes", value="b"),
            Part("meta", value='{"n":1}', media_type="application/json"),
            Part("count", value="3"),
            Part("report", filename="report.pdf", media_type="application/pdf"),
            Part("csv", value="a;b", media_type="text/csv"),
        )
    )


def test_text_that_is_json_already_is_not_written_as_json_again(desk: Desks) -> None:
    written = {"type": "string", "contentMediaType": "application/json", "example": '{"a": 1}'}
    schema = _fields(manifest=written, note={"type": "string", "example": "x"})
    encoding = {name: {"contentType": "application/json"} for name in ("manifest", "note")}
    assert _sent(desk, "multipart/form-data", schema, encoding=encoding) == MultipartBody(
        (
            Part("manifest", value='{"a": 1}', media_type="application/json"),
            Part("note", value='"x"', media_type="application/json"),
        )
    )
    assert _sent(desk, "application/x-www-form-urlencoded", schema, encoding=encoding) == FormBody(
        (Field("manifest", '{"a": 1}'), Field("note", '"x"'))
    )


def test_a_form_that_can_carry_a_file_carries_one(desk: Desks) -> None:
    properties = {"name": _TEXT, "file": {"type": "string", "format": "binary", "example": "@My report.pdf"}}
    body = _sent(desk, "multipart/form-data", {"type": "object", "properties": properties})
    assert isinstance(body, MultipartBody)
    assert [(part.name, bool(part.filename)) for part in body.parts] == [("name", False), ("file", True)]
    required = _sent(desk, "multipart/form-data", {"type": "object", "properties": properties, "required": ["file"]})
    assert Part("file", filename="My report.pdf") in required.parts


@pytest.mark.parametrize(
    ("media_type", "schema", "expected"),
    [
        ("text/plain", _TEXT, TextBody("example", "text/plain")),
        ("text/csv", {"type": "string", "example": "a,b\n1,2\n"}, TextBody("a,b\n1,2\n", "text/csv")),
        (
            "application/octet-stream",
            {"type": "string", "format": "binary"},
            FileBody("data.bin", "application/octet-stream"),
        ),
        ("application/octet-stream", None, FileBody("data.bin", "application/octet-stream")),
        ("image/png", {}, FileBody("image.png", "image/png")),
        ("image/*", {}, FileBody("image.png", "image/png")),
        ("application/gzip", {}, FileBody("archive.tar.gz", "application/gzip")),
        ("*/*", {"type": "string", "format": "binary"}, FileBody("data.bin", "application/octet-stream")),
        (
            "application/x-ndjson",
            {"type": "object", "example": {"a": 1}},
            TextBody('{"a": 1}\n', "application/x-ndjson"),
        ),
    ],
)
def test_other_bodies(desk: Desks, media_type: str, schema: Any, expected: Any) -> None:
    assert _sent(desk, media_type, schema) == expected


def test_xml(desk: Desks) -> None:
    schema = {
        **_fields(
            id={"type": "integer", "xml": {"attribute": True}},
            name={
                "type": "string",
                "xml": {"name": "title", "prefix": "a", "namespace": "urn:a"},
                "example": "<x> & y",
            },
            tags={
                "type": "array",
                "items": {"type": "string", "xml": {"name": "tag"}},
                "example": ["a"],
                "xml": {"wrapped": True},
            },
            plain={"type": "array", "items": _TEXT, "example": ["p", "q"]},
            none={"type": ["null", "string"], "enum": [None]},
        ),
        "xml": {"name": "pet", "namespace": "urn:p"},
    }
    assert _sent(desk, "application/xml", schema) == TextBody(
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<pet xmlns="urn:p" id="42">\n'
        '  <a:title xmlns:a="urn:a">&lt;x&gt; &amp; y</a:title>\n'
        "  <tags>\n"
        "    <tag>a</tag>\n"
        "  </tags>\n"
        "  <plain>p</plain>\n"
        "  <plain>q</plain>\n"
        "</pet>\n",
        "application/xml",
    )
    assert _sent(desk, "text/xml", schema, example="<pet/>") == TextBody("<pet/>", "text/xml")


def test_xml_of_hostile_names(desk: Desks) -> None:
    made = desk.of({})
    written = xml_text(made.api, None, {"a b><c": "\x00]]>", "1st": [1, {"x": None}]})
    assert written.splitlines()[1:] == [
        "<root>",
        "  <a_b__c>\ufffd]]&gt;</a_b__c>",
        "  <_1st>1</_1st>",
        "  <_1st/>",
        "</root>",
    ]


@pytest.mark.parametrize(
    ("responses", "mode", "output"),
    [
        (_OK, "json", ""),
        ({"204": {"description": ""}}, "none", ""),
        ({"404": _OK["200"]}, "none", ""),
        ({"default": _OK["200"]}, "json", ""),
        ({"201": {"description": "", "content": {"text/event-stream": {}}}}, "events", ""),
        ({"200": {"description": "", "content": {"application/x-ndjson": {}}}}, "lines", ""),
        ({"200": {"description": "", "content": {"text/csv": {}}}}, "text", ""),
        ({"200": {"description": "", "content": {"application/xml": {}}}}, "text", ""),
        ({"200": {"description": "", "content": {"application/gzip": {}}}}, "file", "export.tar.gz"),
        ({"200": {"description": "", "content": {"*/*": {"schema": {"type": "object"}}}}}, "json", ""),
        ({"200": {"description": "", "content": {"*/*": {}}}}, "file", "export.bin"),
        ({"200": {"description": "", "content": {"image/png": {}, "application/json": {}}}}, "json", ""),
        ({"302": {"description": ""}, "default": _OK["200"]}, "redirect", ""),
        ({"304": {"description": ""}, "default": _OK["200"]}, "json", ""),
        ({"200": _OK["200"], "307": {"description": ""}}, "json", ""),
    ],
)
def test_how_answers_are_read(desk: Desks, responses: Any, mode: str, output: str) -> None:
    told = [{"name": "id", "in": "path", "required": True, "schema": _TEXT}]
    request = desk.request("/v1/reports/{id}/csv-export", parameters=told, responses=responses)
    assert (request.response, request.output) == (mode, output)
    in_short = desk.request(method="head", responses=responses).response
    assert in_short == ("redirect" if mode == "redirect" else "none")


@pytest.mark.parametrize(
    ("content", "mode", "accept"),
    [
        ({"application/json": {}, "application/xml": {}}, "json", []),
        ({"application/xml": {}, "application/json": {"schema": _TEXT}}, "json", ["application/json"]),
        ({"image/png": {}, "application/problem+json": {}}, "json", ["application/problem+json"]),
        ({"image/png": {}, "application/json": {"schema": _TEXT}}, "file", []),
    ],
)
def test_what_a_server_would_not_send_unasked_is_asked_for(
    desk: Desks, content: Any, mode: str, accept: list[str]
) -> None:
    request = desk.request(responses={"200": {"description": "", "content": content}})
    assert request.response == mode
    assert [field.value for field in request.headers if field.name == "Accept"] == accept


def test_websockets(desk: Desks) -> None:
    (request,) = desk.of({"/x": {"get": {"responses": _OK, "x-websocket": True}}}).requests()
    assert (request.response, request.method, request.body) == ("websocket", "GET", None)


def test_media_types() -> None:
    assert [
        body_kind(name) for name in ("application/vnd.x+json", "text/html", "image/svg+xml", "application/*", "x")
    ] == [*("json", "text", "binary", "any", "binary")]
    assert concrete("text/*") == "text/plain"
    assert concrete("text/plain\r\nX-Evil: 1") == "application/octet-stream"
    assert concrete("text/plain; a=é") == "text/plain"
    assert concrete(" Application/Json; charset=utf-8") == "Application/Json; charset=utf-8"
    assert file_name("application/pdf", "Q1 Report") == "q1-report.pdf"
    assert [field_file_name(name, "") for name in ("profileImage", "../../etc/passwd", "voice")] == [
        *("profile-image.png", "etc-passwd.bin", "voice.mp3")
    ]
