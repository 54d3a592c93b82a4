"""Parameters, bodies, responses, media types, examples, streams and links."""

from decimal import Decimal
from typing import Any

import pytest

from generator.ir import (
    AnyType,
    Body,
    Encoding,
    Example,
    Link,
    Media,
    NumberType,
    Operation,
    Parameter,
    RefType,
    Response,
    Schema,
    Server,
    StringType,
)
from tests.parsed import api_of, operations_of, ref, rules

TEXT = Schema(type=StringType())
WHOLE = Schema(type=NumberType(integer=True))
ANY = Schema(type=AnyType())


def _operation(written: dict[str, Any], version: str = "3.1.0", **document: Any) -> Operation:
    (found,) = operations_of({"/a": {"get": {"operationId": "a", **written}}}, version=version, **document)
    return found


def _parameter(written: dict[str, Any], version: str = "3.1.0") -> Parameter:
    (found,) = _operation({"parameters": [{"name": "p", **written}]}, version).parameters
    return found


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ({"in": "query"}, Parameter(name="p", location="query", schema=TEXT, style="form", explode=True)),
        ({"in": "header"}, Parameter(name="p", location="header", schema=TEXT, style="simple", explode=False)),
        ({"in": "cookie"}, Parameter(name="p", location="cookie", schema=TEXT, style="form", explode=True)),
        (
            {"in": "query", "style": "spaceDelimited", "required": True, "allowReserved": True, "deprecated": True},
            Parameter(
                name="p",
                location="query",
                schema=TEXT,
                style="spaceDelimited",
                explode=False,
                required=True,
                allow_reserved=True,
                deprecated=True,
            ),
        ),
        (
            {"in": "query", "style": "deepObject", "explode": True, "allowEmptyValue": True, "description": "D"}
            | {"x-y": 1},
            Parameter(
                name="p",
                location="query",
                schema=TEXT,
                style="deepObject",
                explode=True,
                allow_empty=True,
                description="D",
                extensions={"x-y": 1},
            ),
        ),
        (
            {"in": "query", "style": "pipeDelimited", "explode": True},
            Parameter(name="p", location="query", schema=TEXT, style="pipeDelimited", explode=True),
        ),
        ({"in": "query", "explode": False}, Parameter(name="p", location="query", schema=TEXT, explode=False)),
    ],
)
def test_parameters(written: dict[str, Any], expected: Parameter) -> None:
    assert _parameter({"schema": {"type": "string"}, **written}) == expected


@pytest.mark.parametrize(("style", "explode"), [("simple", False), ("label", False), ("matrix", True)])
def test_path_parameters_are_required(style: str, explode: bool) -> None:
    written = {"name": "p", "in": "path", "schema": {"type": "string"}, "style": style, "explode": explode}
    (found,) = operations_of({"/a/{p}": {"get": {"parameters": [written]}}})
    expected: Any = style
    assert found.parameters == (
        Parameter(name="p", location="path", schema=TEXT, required=True, style=expected, explode=explode),
    )


def test_content_parameters() -> None:
    content = {"application/json": {"schema": {"type": "integer"}, "example": 5}}
    assert _parameter({"in": "query", "content": content}) == Parameter(
        name="p", location="query", schema=WHOLE, media_type="application/json", examples=(Example("", 5),)
    )
    whole = _parameter({"in": "querystring", "content": content}, "3.2.0")
    assert (whole.location, whole.media_type, whole.schema) == ("querystring", "application/json", WHOLE)
    cookie = _parameter({"in": "cookie", "style": "cookie", "schema": {"type": "string"}}, "3.2.0")
    assert (cookie.style, cookie.explode) == ("cookie", True)


def test_a_parameter_without_a_schema() -> None:
    assert _parameter({"in": "query"}).schema == ANY


def test_headers_that_say_what_others_say_are_ignored() -> None:
    names = ("Accept", "content-type", "AUTHORIZATION", "X-Trace")
    written = [{"name": name, "in": "header", "schema": {"type": "string"}} for name in names]
    assert [parameter.name for parameter in _operation({"parameters": written}).parameters] == ["X-Trace"]
    query = {"name": "Accept", "in": "query", "schema": {"type": "string"}}
    assert len(_operation({"parameters": [query]}).parameters) == 1


def test_parameters_of_the_path_are_overridden_in_place() -> None:
    def parameter(name: str, location: str, kind: str) -> dict[str, Any]:
        return {"name": name, "in": location, "schema": {"type": kind}}

    item = {
        "parameters": [
            parameter("id", "path", "string"),
            parameter("X-A", "header", "string"),
            parameter("q", "query", "string"),
        ],
        "get": {
            "parameters": [
                parameter("new", "query", "string"),
                parameter("x-a", "header", "integer"),
                parameter("q", "cookie", "integer"),
                parameter("new", "query", "integer"),
            ]
        },
    }
    (found,) = operations_of({"/a/{id}": item})
    assert [(each.name, each.location, each.schema) for each in found.parameters] == [
        ("id", "path", TEXT),
        ("x-a", "header", WHOLE),
        ("q", "query", TEXT),
        ("new", "query", TEXT),
        ("q", "cookie", WHOLE),
    ]


def test_broken_parameters_are_left_out_alone() -> None:
    good = {"name": "q", "in": "query", "schema": {"type": "string"}}
    written = [good, {"name": "x"}, {"in": "query"}, 5, {"$ref": "#/gone"}, {**good, "name": "r", "style": "matrix"}]
    api, warnings = api_of({"paths": {"/a/{id}": {"get": {"parameters": [*written, {**good, "in": "path"}]}}}})
    assert sorted(rules(warnings)) == [
        "bad-parameter",
        "bad-parameter",
        "bad-parameter",
        "bad-style",
        "dangling-ref",
        "undeclared-path-parameter",
        "unused-path-parameter",
    ]
    assert [(each.name, each.style) for each in api.operations[0].parameters] == [
        ("q", "form"),
        ("r", "form"),
        ("id", "simple"),
    ]


def test_examples_keep_their_order() -> None:
    examples = {
        "b": {"summary": "S", "description": "D", "value": {"x": 1.50}},
        "a": {"$ref": "#/components/examples/shared"},
        "url": {"externalValue": "https://example.com/x"},
        "wire": {"dataValue": [1], "serializedValue": "1"},
    }
    shared = {"shared": {"value": None}}
    found = _operation(
        {"requestBody": {"content": {"application/json": {"examples": examples, "example": {"$ref": "data"}}}}},
        "3.2.0",
        components={"examples": shared},
    )
    assert found.body is not None
    assert found.body.content[0].examples == (
        Example("b", {"x": Decimal("1.5")}, "S", "D"),
        Example("a", None),
        Example("url", external_url="https://example.com/x"),
        Example("wire", [1], serialized="1"),
        Example("", {"$ref": "data"}),
    )


def test_examples_without_a_value_are_left_out() -> None:
    content = {"application/json": {"examples": {"a": {"summary": "x"}, "b": 5, "c": {"value": 1}}}}
    api, warnings = api_of({"paths": {"/a": {"post": {"requestBody": {"content": content}}}}})
    assert rules(warnings) == ["empty-example", "empty-example"]
    assert api.operations[0].body is not None
    assert api.operations[0].body.content[0].examples == (Example("c", 1),)


def test_bodies() -> None:
    content = {
        "application/json; charset=utf-8": {"schema": ref("It"), "x-y": 1},
        "multipart/form-data": {
            "schema": {"type": "object"},
            "encoding": {
                "file": {
                    "contentType": "image/png, image/jpeg",
                    "headers": {"X-A": {"schema": {"type": "string"}}, "Content-Type": {"schema": {"type": "string"}}},
                },
                "list": {"style": "pipeDelimited", "explode": False, "allowReserved": True},
            },
        },
        "*/*": {},
    }
    found = _operation(
        {"requestBody": {"$ref": "#/components/requestBodies/b"}},
        components={
            "requestBodies": {"b": {"required": True, "description": "D", "content": content}},
            "schemas": {"It": {"type": "string"}},
        },
    )
    header = Parameter(name="X-A", location="header", schema=TEXT, style="simple", explode=False)
    encodings = (
        Encoding(property="file", content_types=("image/png", "image/jpeg"), headers=(header,)),
        Encoding(property="list", style="pipeDelimited", explode=False, allow_reserved=True),
    )
    forms = found.body.content[1].schema if found.body is not None else None
    assert found.body == Body(
        required=True,
        description="D",
        content=(
            Media(
                media_type="application/json; charset=utf-8", schema=Schema(type=RefType("It")), extensions={"x-y": 1}
            ),
            Media(media_type="multipart/form-data", schema=forms, encodings=encodings),
            Media(media_type="*/*"),
        ),
    )


def test_positional_encodings_of_3_2() -> None:
    media = {
        "itemSchema": {"type": "string"},
        "prefixEncoding": [{"contentType": "application/json"}],
        "itemEncoding": {"contentType": "image/png"},
    }
    found = _operation({"requestBody": {"content": {"multipart/mixed": media}}}, "3.2.0")
    assert found.body is not None
    assert found.body.content == (
        Media(
            media_type="multipart/mixed",
            item_schema=TEXT,
            prefix_encodings=(Encoding(property="", content_types=("application/json",)),),
            item_encoding=Encoding(property="", content_types=("image/png",)),
        ),
    )


def test_media_types_by_reference() -> None:
    content = {"application/json": {"$ref": "#/components/mediaTypes/m"}}
    components = {"mediaTypes": {"m": {"schema": {"type": "string"}}}}
    found = _operation({"requestBody": {"content": content}}, "3.2.0", components=components)
    assert found.body == Body(content=(Media(media_type="application/json", schema=TEXT),))


@pytest.mark.parametrize(
    ("media_type", "stream"),
    [
        ("text/event-stream", "sse"),
        ("Text/Event-Stream; charset=utf-8", "sse"),
        ("application/x-ndjson", "ndjson"),
        ("application/jsonl", "ndjson"),
        ("application/json-seq", "ndjson"),
        ("application/geo+json-seq", "ndjson"),
        ("application/x-json-stream", "ndjson"),
        ("application/json", ""),
    ],
)
def test_streams(media_type: str, stream: str) -> None:
    content = {media_type: {"schema": {"type": "integer"}}}
    (media,) = _operation({"responses": {"200": {"description": "", "content": content}}}).responses[0].content
    assert (media.stream, media.schema, media.item_schema) == (stream, WHOLE, WHOLE if stream else None)


@pytest.mark.parametrize(
    ("written", "item"),
    [
        ({"schema": ref("It")}, Schema(type=RefType("It"))),
        ({"schema": ref("List")}, Schema(type=RefType("It"))),
        ({"schema": {"type": "string"}}, None),
        ({"schema": {"type": "string"}, "itemSchema": {"type": "integer"}}, WHOLE),
        ({"itemSchema": ref("It")}, Schema(type=RefType("It"))),
        ({}, None),
    ],
)
def test_items_of_streams(written: dict[str, Any], item: Schema | None) -> None:
    schemas = {"It": {"type": "object"}, "List": {"type": "array", "items": ref("It")}}
    found = _operation(
        {"responses": {"200": {"content": {"text/event-stream": written}}}}, "3.2.0", components={"schemas": schemas}
    )
    assert found.responses[0].content[0].item_schema == item


def test_declared_streams_hold_for_success_only() -> None:
    content = {"application/json": {"schema": ref("It")}}
    responses = {"200": {"content": content}, "2XX": {"content": content}, "400": {"content": content}}
    for said, expected in (("sse", "sse"), ("NDJSON", "ndjson"), (True, ""), ("odd", "")):
        written = {"x-streaming": said, "responses": responses}
        found = _operation(written, components={"schemas": {"It": {"type": "object"}}})
        assert [response.content[0].stream for response in found.responses] == [expected, expected, ""]
        item = Schema(type=RefType("It")) if expected else None
        assert found.responses[0].content[0].item_schema == item


def test_responses() -> None:
    responses = {
        "404": {"$ref": "#/components/responses/gone"},
        "2xx": {"description": "Fine", "x-y": 1},
        "default": {"description": "Else", "summary": "S"},
        "x-other": 5,
        "200": {
            "description": "With headers",
            "headers": {
                "X-Count": {"schema": {"type": "integer"}, "required": True},
                "content-type": {"schema": {"type": "string"}},
                "X-Shared": {"$ref": "#/components/headers/h"},
            },
        },
    }
    components = {
        "responses": {"gone": {"description": "Gone", "content": {"text/plain": {}}}},
        "headers": {"h": {"description": "H", "content": {"application/json": {"schema": {"type": "string"}}}}},
    }
    found = _operation({"responses": responses}, components=components)
    count = Parameter(name="X-Count", location="header", schema=WHOLE, required=True, style="simple", explode=False)
    shared = Parameter(
        name="X-Shared",
        location="header",
        schema=TEXT,
        style="simple",
        explode=False,
        description="H",
        media_type="application/json",
    )
    assert found.responses == (
        Response(status="404", description="Gone", content=(Media(media_type="text/plain"),)),
        Response(status="2XX", description="Fine", extensions={"x-y": 1}),
        Response(status="default", description="Else", summary="S"),
        Response(status="200", description="With headers", headers=(count, shared)),
    )


def test_broken_responses_are_left_out_alone() -> None:
    responses = {"200": {"description": "Fine", "headers": {"X": 5}}, "20": {}, "404": 5, "500": {"$ref": "#/gone"}}
    api, warnings = api_of({"paths": {"/a": {"get": {"responses": responses}}}})
    assert sorted(rules(warnings)) == ["bad-header", "bad-response", "bad-status", "dangling-ref"]
    assert api.operations[0].responses == (Response(status="200", description="Fine"),)


def test_links() -> None:
    links = {
        "byId": {
            "operationId": "getUser",
            "parameters": {"id": "$response.body#/id"},
            "requestBody": {"a": 1},
            "description": "D",
            "server": {"url": "https://example.com"},
        },
        "byRef": {"operationRef": "#/paths/~1users~1{id}/get"},
        "byRefToNameless": {"operationRef": "#/paths/~1users~1{id}/delete"},
    }
    identifier = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
    paths = {
        "/users": {"post": {"operationId": "addUser", "responses": {"201": {"links": links}}}},
        "/users/{id}": {"parameters": [identifier], "get": {"operationId": "getUser"}, "delete": {}},
    }
    found = operations_of(paths)
    assert found[0].responses[0].links == (
        Link(
            name="byId",
            operation_id="getUser",
            parameters=(("id", "$response.body#/id"),),
            request_body={"a": 1},
            description="D",
            server=Server(url="https://example.com"),
        ),
        Link(name="byRef", operation_id="getUser"),
        Link(name="byRefToNameless", operation_id="deleteUsersById"),
    )


def test_links_that_lead_nowhere() -> None:
    links = {"a": {"operationId": "gone"}, "b": {"operationRef": "#/components"}, "c": {}}
    document = {"paths": {"/a": {"get": {"responses": {"200": {"links": links}}}}}, "components": {}}
    api, warnings = api_of(document)
    assert rules(warnings) == ["dangling-link"] * 3
    assert [link.operation_id for link in api.operations[0].responses[0].links] == ["", "", ""]


def test_a_stream_by_its_media_type_is_the_only_one() -> None:
    content = {"application/json": {"schema": {"type": "object"}}, "text/event-stream": {}}
    found = _operation({"x-streaming": "sse", "responses": {"200": {"content": content}}})
    assert [media.stream for media in found.responses[0].content] == ["", "sse"]


@pytest.mark.parametrize(("version", "told"), [("3.0.3", "There"), ("3.1.0", "Here")])
def test_descriptions_beside_references(version: str, told: str) -> None:
    def to(kind: str) -> dict[str, str]:
        return {"$ref": f"#/components/{kind}/x", "description": "Here"}

    content = {"application/json": {"examples": {"e": to("examples")}}}
    found = _operation(
        {
            "parameters": [to("parameters")],
            "requestBody": to("requestBodies"),
            "responses": {"200": to("responses"), "201": {"headers": {"h": to("headers")}, "content": content}},
        },
        version,
        components={
            "parameters": {"x": {"name": "p", "in": "query", "description": "There"}},
            "requestBodies": {"x": {"content": {}, "description": "There"}},
            "responses": {"x": {"description": "There"}},
            "headers": {"x": {"description": "There"}},
            "examples": {"x": {"value": 1, "description": "There"}},
        },
    )
    assert found.body is not None
    first, second = found.responses
    described = (found.parameters[0], found.body, first, second.headers[0], second.content[0].examples[0])
    assert [each.description for each in described] == [told] * 5


def test_what_many_refer_to_is_parsed_once() -> None:
    responses = {"404": {"$ref": "#/components/responses/gone"}}
    components = {"responses": {"gone": {"content": {"application/json": {"schema": {"type": "object"}}}}}}
    first, second = operations_of(
        {"/a": {"get": {"responses": responses}, "put": {"responses": responses}}}, components=components
    )
    assert first.responses[0] is second.responses[0]
