"""Swagger 2.0: what its words mean in OpenAPI 3, where problems point, and that no input gets the better of it."""

import copy
import json
import random
from pathlib import Path
from typing import Any

import pytest

from generator.contract import check
from generator.ir import Api, EnumType, NumberType, ObjectType, Operation, RefType, StringType
from generator.parse import parse
from generator.problems import Problem, SpecError
from generator.source import Spec, load
from tests.test_parse_robust import JUNK, _slots

Written = dict[str, Any]


def _spec(folder: Path, document: Written, **files: Written) -> Spec:
    """A specification with one value a line; other files lie beside it, by name without `.json`."""
    whole = {"swagger": "2.0", "info": {"title": "T", "version": "1"}, "paths": {}, **document}
    for name, content in {**files, "swagger": whole}.items():
        (folder / f"{name}.json").write_text(json.dumps(content, indent=1), encoding="utf-8")
    return load(folder / "swagger.json")


def _api(folder: Path, document: Written, **files: Written) -> tuple[Api, tuple[Problem, ...]]:
    """What a document means, and everything that is wrong with it."""
    spec = _spec(folder, document, **files)
    api, warnings = parse(spec)
    return api, tuple(dict.fromkeys([*check(spec), *warnings]))


def _operation(folder: Path, operation: Written, **document: Any) -> Operation:
    """The operation, of a document without a fault."""
    written = {"responses": {"204": {"description": ""}}, **operation}
    api, problems = _api(folder, {"paths": {"/a": {"post": written}}, **document})
    assert problems == ()
    return api.operations[0]


@pytest.mark.parametrize(
    ("written", "urls"),
    [
        ({}, ["/"]),
        ({"basePath": "/v1/"}, ["/v1"]),
        ({"basePath": "/", "schemes": ["http"]}, ["/"]),
        ({"host": "a.example"}, ["https://a.example"]),
        ({"host": "a.example:8080", "basePath": "/v1", "schemes": ["http"]}, ["http://a.example:8080/v1"]),
        ({"host": "a.example", "schemes": ["ws", "http", "https"]}, ["http", "https", "ws"]),
    ],
)
def test_servers(tmp_path: Path, written: Written, urls: list[str]) -> None:
    api, problems = _api(tmp_path, written)
    assert problems == ()
    assert [server.url for server in api.servers] == [url if "/" in url else f"{url}://a.example" for url in urls]


def test_an_operation_may_have_schemes_of_its_own(tmp_path: Path) -> None:
    operation = _operation(tmp_path, {"schemes": ["wss"]}, host="a.example", basePath="/v1", schemes=["https"])
    assert [server.url for server in operation.servers] == ["wss://a.example/v1"]


@pytest.mark.parametrize(
    ("where", "collection", "style", "explode"),
    [
        ("query", None, "form", False),
        ("query", "csv", "form", False),
        ("query", "multi", "form", True),
        ("query", "ssv", "spaceDelimited", False),
        ("query", "pipes", "pipeDelimited", False),
        ("header", "csv", "simple", False),
        ("header", None, "simple", False),
    ],
)
def test_lists(tmp_path: Path, where: str, collection: str | None, style: str, explode: bool) -> None:
    written: Written = {"name": "q", "in": where, "type": "array", "items": {"type": "integer"}}
    written |= {"collectionFormat": collection} if collection else {}
    (parameter,) = _operation(tmp_path, {"parameters": [written]}).parameters
    assert (parameter.location, parameter.style, parameter.explode) == (where, style, explode)


@pytest.mark.parametrize(
    ("where", "collection"), [("query", "tsv"), ("header", "ssv"), ("header", "pipes"), ("header", "tsv")]
)
def test_lists_that_cannot_be_said_are_text(tmp_path: Path, where: str, collection: str) -> None:
    written = {"name": "q", "in": where, "type": "array", "items": {"type": "string"}, "collectionFormat": collection}
    api, problems = _api(tmp_path, {"paths": {"/a": {"get": {"parameters": [written], "responses": {}}}}})
    (parameter,) = api.operations[0].parameters
    assert parameter.schema.type == StringType()
    assert "separated by" in parameter.description
    assert "bad-style" in [problem.rule for problem in problems]


def test_a_parameter_describes_its_value(tmp_path: Path) -> None:
    limits = {"minimum": 1, "exclusiveMinimum": True, "maximum": 9, "multipleOf": 2}
    written = [
        {"name": "n", "in": "query", "type": "integer", "format": "int64", "default": 4, "x-nullable": True, **limits},
        {"name": "e", "in": "query", "type": "string", "enum": ["a", "b"], "allowEmptyValue": True, "x-example": "b"},
    ]
    number, text = _operation(tmp_path, {"parameters": written}).parameters
    assert number.schema.type == NumberType(
        integer=True, format="int64", minimum=1, exclusive_minimum=True, maximum=9, multiple_of=2
    )
    assert (number.schema.default, number.schema.nullable, number.extensions) == (4, True, {})
    assert isinstance(text.schema.type, EnumType)
    assert (text.allow_empty, [example.value for example in text.examples]) == (True, ["b"])


@pytest.mark.parametrize(
    ("of_document", "of_operation", "media_types"),
    [
        (None, None, ["application/json"]),
        (["text/xml", "application/json"], None, ["text/xml", "application/json"]),
        (["text/xml"], ["text/plain"], ["text/plain"]),
        (["text/xml"], [], ["application/json"]),
        (["application/json", "multipart/form-data"], None, ["application/json"]),
    ],
)
def test_bodies(
    tmp_path: Path, of_document: list[str] | None, of_operation: list[str] | None, media_types: list[str]
) -> None:
    body = {"name": "b", "in": "body", "required": True, "description": "D", "schema": {"type": "string"}}
    own = {"consumes": of_operation} if of_operation is not None else {}
    whole = {"consumes": of_document} if of_document is not None else {}
    found = _operation(tmp_path, {"parameters": [body], **own}, **whole).body
    assert found is not None
    assert (found.required, found.description) == (True, "D")
    assert [media.media_type for media in found.content] == media_types


@pytest.mark.parametrize(
    ("consumes", "kind", "media_types"),
    [
        ([], "string", ["application/x-www-form-urlencoded"]),
        (["application/json"], "string", ["application/x-www-form-urlencoded"]),
        (["multipart/form-data"], "string", ["multipart/form-data"]),
        (["application/x-www-form-urlencoded"], "file", ["multipart/form-data"]),
        (["multipart/form-data", "application/x-www-form-urlencoded"], "string", "both"),
    ],
)
def test_forms(tmp_path: Path, consumes: list[str], kind: str, media_types: Any) -> None:
    fields = [
        {"name": "a", "in": "formData", "type": kind, "required": True, "description": "D"},
        {"name": "b", "in": "formData", "type": "array", "items": {"type": "string"}, "collectionFormat": "multi"},
    ]
    found = _operation(tmp_path, {"parameters": fields, "consumes": consumes}).body
    assert found is not None
    assert [media.media_type for media in found.content] == (consumes if media_types == "both" else media_types)
    schema = found.content[0].schema
    assert schema is not None
    assert isinstance(schema.type, ObjectType)
    first, second = schema.type.properties
    assert (found.required, first.required, second.required) == (True, True, False)
    assert (first.schema.type, first.schema.description) == (StringType(**_file(kind)), "D")


def _file(kind: str) -> Written:
    return {"format": "binary", "binary": True} if kind == "file" else {}


def test_lists_in_forms(tmp_path: Path) -> None:
    field = {"name": "a", "in": "formData", "type": "array", "items": {"type": "string"}}
    coded = _operation(tmp_path, {"parameters": [field]}).body
    assert coded is not None
    assert [(each.style, each.explode) for each in coded.content[0].encodings] == [("form", False)]
    operation = {"parameters": [field], "consumes": ["multipart/form-data"], "responses": {}}
    api, problems = _api(tmp_path, {"paths": {"/a": {"post": operation}}})
    schema = api.operations[0].body.content[0].schema  # type: ignore[union-attr]
    assert isinstance(schema.type, ObjectType)  # type: ignore[union-attr]
    assert schema.type.properties[0].schema.type == StringType()  # type: ignore[union-attr]
    assert "bad-style" in [problem.rule for problem in problems]


def test_what_a_path_asks_for_in_a_body(tmp_path: Path) -> None:
    body = {"name": "b", "in": "body", "schema": {"type": "integer"}}
    own = {"name": "c", "in": "body", "schema": {"type": "string"}}
    field = {"name": "f", "in": "formData", "type": "string"}
    answers = {"responses": {"204": {"description": ""}}}
    path = {
        "parameters": [body, {"name": "q", "in": "query", "type": "string"}],
        "put": answers,
        "post": {"parameters": [own], **answers},
        "patch": {"parameters": [field], **answers},
    }
    api, problems = _api(tmp_path, {"paths": {"/a": path}})
    assert problems == ()
    schemas = [operation.body.content[0].schema for operation in api.operations if operation.body]
    kinds = [type(schema.type).__name__ for schema in schemas if schema]
    assert kinds == ["NumberType", "StringType", "ObjectType"]
    assert [[each.name for each in operation.parameters] for operation in api.operations] == [["q"]] * 3


def test_shared_parameters_and_responses(tmp_path: Path) -> None:
    document: Written = {
        "consumes": ["application/json"],
        "produces": ["application/json"],
        "parameters": {
            "Body": {"name": "b", "in": "body", "schema": {"$ref": "#/definitions/A"}},
            "Other": {"$ref": "#/parameters/Body"},
            "Field": {"name": "f", "in": "formData", "type": "string"},
            "Query": {"name": "q", "in": "query", "type": "string"},
        },
        "responses": {"Bad": {"description": "B", "schema": {"$ref": "#/definitions/A"}}},
        "definitions": {"A": {"type": "object"}},
        "paths": {
            "/a": {
                "put": {
                    "parameters": [{"$ref": "#/parameters/Body"}],
                    "responses": {"400": {"$ref": "#/responses/Bad"}},
                },
                "post": {
                    "consumes": ["text/csv"],
                    "produces": ["text/html"],
                    "parameters": [{"$ref": "#/parameters/Other"}, {"$ref": "#/parameters/Query"}],
                    "responses": {"400": {"$ref": "#/responses/Bad"}},
                },
                "patch": {
                    "parameters": [{"$ref": "#/parameters/Field"}],
                    "responses": {"400": {"$ref": "#/responses/Bad"}},
                },
            }
        },
    }
    api, problems = _api(tmp_path, document)
    assert problems == ()
    bodies = [operation.body for operation in api.operations]
    assert [body.content[0].media_type for body in bodies if body] == [
        *("application/json", "text/csv", "application/x-www-form-urlencoded")
    ]
    answers = [operation.responses[0].content[0] for operation in api.operations]
    assert [media.media_type for media in answers] == ["application/json", "text/html", "application/json"]
    assert {media.schema.type for media in answers if media.schema} == {RefType("A")}


def test_responses(tmp_path: Path) -> None:
    answer = {
        "description": "D",
        "schema": {"type": "object"},
        "headers": {"X-A": {"type": "array", "items": {"type": "integer"}, "description": "H"}},
        "examples": {"application/json": {"a": 1}, "text/html": "<p>"},
        "x-more": 1,
    }
    operation = _operation(
        tmp_path,
        {
            "produces": ["application/json; charset=utf-8"],
            "responses": {
                "200": answer,
                "201": {"description": "F", "schema": {"type": "file"}},
                "202": {"description": ""},
            },
        },
    )
    made, file, empty = operation.responses
    shown = [(media.media_type, [example.value for example in media.examples]) for media in made.content]
    assert shown == [("application/json; charset=utf-8", [{"a": 1}]), ("text/html", ["<p>"])]
    assert [(header.name, header.style, header.explode) for header in made.headers] == [("X-A", "simple", False)]
    assert made.extensions == {"x-more": 1}
    assert [media.schema.type for media in file.content if media.schema] == [StringType(format="binary", binary=True)]
    assert empty.content == ()


def test_security(tmp_path: Path) -> None:
    scopes = {"a": "A"}
    urls = {"authorizationUrl": "https://a.example/a", "tokenUrl": "https://a.example/t"}
    flows = {"implicit": 1, "password": 2, "application": 2, "accessCode": 3}
    oauth = {
        name: {
            "type": "oauth2",
            "flow": name,
            "scopes": scopes,
            **{url: urls[url] for bit, url in ((1, "authorizationUrl"), (2, "tokenUrl")) if needs & bit},
        }
        for name, needs in flows.items()
    }
    schemes = {
        "basic": {"type": "basic", "description": "D", "x-env-name": "E"},
        "key": {"type": "apiKey", "in": "query", "name": "k"},
    }
    api, problems = _api(tmp_path, {"securityDefinitions": {**schemes, **oauth}, "security": [{"accessCode": ["a"]}]})
    assert problems == ()
    kinds = [scheme.kind for scheme in api.security_schemes.values()]
    assert kinds == ["basic", "apiKey", "oauth2", "oauth2", "oauth2", "oauth2"]
    made = [scheme.flows[0] for scheme in api.security_schemes.values() if scheme.flows]
    assert [flow.kind for flow in made] == ["implicit", "password", "clientCredentials", "authorizationCode"]
    assert (made[3].token_url, made[3].authorization_url, made[3].scopes) == (*reversed(urls.values()), (("a", "A"),))
    assert api.security_schemes["basic"].extensions == {"x-env-name": "E"}


def test_schemas(tmp_path: Path) -> None:
    definitions = {
        "Pet": {
            "type": "object",
            "discriminator": "kind",
            "required": ["kind"],
            "properties": {"kind": {"type": "string"}},
        },
        "Cat": {"allOf": [{"$ref": "#/definitions/Pet"}, {"type": "object", "properties": {"n": {"type": "integer"}}}]},
        "More": {
            "type": "object",
            "x-nullable": True,
            "properties": {
                "pet": {"$ref": "#/definitions/Pet", "x-nullable": True},
                "id": {"type": "string", "readOnly": True},
            },
        },
    }
    api, problems = _api(tmp_path, {"definitions": definitions})
    assert problems == ()
    assert [variant.schema.type for variant in api.schemas["Pet"].derived] == [RefType("Cat")]
    more = api.schemas["More"]
    assert isinstance(more.type, ObjectType)
    pet, identity = more.type.properties
    assert (more.nullable, pet.schema.nullable, pet.schema.type) == (True, True, RefType("Pet"))
    assert identity.schema.read_only


def test_parts_in_other_files(tmp_path: Path) -> None:
    parts: Written = {
        "q": {"name": "q", "in": "query", "type": "array", "items": {"type": "string"}},
        "body": {"name": "b", "in": "body", "schema": {"$ref": "#/definitions/Loaf"}},
        "file": {"name": "f", "in": "formData", "type": "file"},
        "bad": {"description": "B", "schema": {"$ref": "#/definitions/Loaf"}},
        "definitions": {
            "Loaf": {"type": "object", "discriminator": "k", "properties": {"more": {"$ref": "#/definitions/Loaf"}}}
        },
        "path": {
            "parameters": [{"$ref": "#/body"}],
            "put": {
                "produces": ["text/csv"],
                "responses": {"200": {"$ref": "#/bad"}, "400": {"$ref": "swagger.json#/responses/R"}},
            },
        },
    }
    answers = {"200": {"$ref": "parts.json#/bad"}}
    document = {
        "responses": {"R": {"description": "R", "schema": {"$ref": "parts.json#/definitions/Loaf/properties/more"}}},
        "paths": {
            "/a": {"$ref": "parts.json#/path"},
            "/b": {
                "get": {"parameters": [{"$ref": "parts.json#/q"}], "responses": answers},
                "post": {"parameters": [{"$ref": "parts.json#/file"}], "responses": answers},
                "put": {"parameters": [{"$ref": "parts.json#/body"}], "responses": answers},
            },
        },
    }
    api, problems = _api(tmp_path, document, parts=parts)
    assert problems == ()
    assert list(api.schemas) == ["Loaf"]
    of_path, get, form, put = api.operations
    assert [answer.content[0].media_type for answer in of_path.responses] == ["text/csv"] * 2
    assert [body.content[0].media_type for body in (of_path.body, form.body, put.body) if body] == [
        *("application/json", "multipart/form-data", "application/json")
    ]
    assert get.parameters[0].explode is False
    types = [answer.content[0].schema for operation in api.operations for answer in operation.responses]
    assert {schema.type for schema in types if schema} == {RefType("Loaf")}


def test_references_into_what_is_lifted_elsewhere(tmp_path: Path) -> None:
    answer = {"description": "", "schema": {"type": "object", "properties": {"n": {"type": "integer"}}}}
    field = {"name": "f", "in": "body", "schema": {"type": "array", "items": {"type": "string"}}}
    refs = {
        "A": {"$ref": "#/paths/~1a/post/responses/200/schema"},
        "B": {"$ref": "#/paths/~1a/post/parameters/0/schema/items"},
        "C": {"$ref": "#/x-more/C"},
    }
    document = {
        "definitions": refs,
        "paths": {"/a": {"post": {"parameters": [field], "responses": {"200": answer}}}},
        "x-more": {"C": {"type": "file", "properties": {"d": {"$ref": "#/x-more/C"}}}},
    }
    spec = _spec(tmp_path, document)
    api, _ = parse(spec)
    kinds = [type(api.schemas[name].type).__name__ for name in refs]
    assert kinds == ["ObjectType", "StringType", "StringType"]


def test_problems_point_at_what_was_written(tmp_path: Path) -> None:
    body = {
        "name": "b",
        "in": "body",
        "schema": {"type": "object", "properties": {"n": {"type": "integer", "default": "x"}}},
    }
    query = {"name": "q", "in": "query", "type": "integer", "default": "y"}
    operation = {
        "parameters": [body, query],
        "responses": {"200": {"description": "", "schema": {"$ref": "#/definitions/A"}}},
    }
    document = {"paths": {"/a": {"post": operation}}, "definitions": {"A": {"type": "array", "default": 5}}}
    spec = _spec(tmp_path, document)
    found = check(spec)
    assert [(problem.rule, problem.source_line.strip()) for problem in found] == [
        ("bad-default", '"default": "x"'),
        ("bad-default", '"default": "y"'),
        ("bad-default", '"default": 5'),
    ]
    assert {problem.place.file for problem in found} == {str(tmp_path / "swagger.json")}
    assert (spec.version, spec.written.version) == ("3.0", "2.0")


@pytest.mark.parametrize("written", ["2.0", 2, 2.0])
def test_versions(tmp_path: Path, written: Any) -> None:
    spec = _spec(tmp_path, {"swagger": written})
    assert spec.written.version == "2.0"
    assert [problem.rule for problem in check(spec)] == ([] if written == "2.0" else ["wrong-type"])


def test_another_specification_may_be_of_2_0(tmp_path: Path) -> None:
    _spec(tmp_path, {"host": "a.example", "definitions": {"A": {"type": "string"}}})
    (tmp_path / "flow.json").write_text('{"arazzo": "1.0.1"}', encoding="utf-8")
    flow = load(tmp_path / "flow.json", arazzo=True)
    other = flow.other(flow.root, "swagger.json")
    assert (other.version, other.written.version) == ("3.0", "2.0")
    assert list(parse(other)[0].schemas) == ["A"]


# A document with something of everything, so that each part can be broken.
DOCUMENT: Written = {
    "swagger": "2.0",
    "info": {"title": "T", "version": "1"},
    "host": "a.example",
    "basePath": "/v1",
    "schemes": ["https", "ws"],
    "consumes": ["application/json"],
    "produces": ["application/json", "text/xml"],
    "security": [{"key": []}],
    "securityDefinitions": {
        "key": {"type": "apiKey", "in": "header", "name": "K"},
        "o": {"type": "oauth2", "flow": "application", "tokenUrl": "https://a.example/t", "scopes": {"a": "A"}},
    },
    "paths": {
        "/a/{id}": {
            "parameters": [{"$ref": "#/parameters/Id"}, {"$ref": "#/parameters/Body"}],
            "get": {
                "operationId": "getA",
                "parameters": [
                    {
                        "name": "q",
                        "in": "query",
                        "type": "array",
                        "items": {"type": "string"},
                        "collectionFormat": "pipes",
                    },
                    {
                        "name": "h",
                        "in": "header",
                        "type": "array",
                        "items": {"type": "array", "items": {"type": "string"}},
                    },
                ],
                "responses": {
                    "200": {
                        "description": "D",
                        "schema": {"type": "array", "items": {"$ref": "#/definitions/Loaf"}},
                        "headers": {"X-A": {"type": "array", "items": {"type": "integer"}}},
                        "examples": {"application/json": [{"kind": "Loaf"}]},
                    },
                    "default": {"$ref": "#/responses/Bad"},
                },
            },
            "put": {
                "consumes": ["text/plain"],
                "produces": ["text/csv"],
                "schemes": ["http"],
                "security": [{"o": ["a"]}],
                "responses": {
                    "200": {"$ref": "#/responses/Bad"},
                    "404": {"description": "x", "schema": {"type": "file"}},
                },
            },
            "post": {
                "parameters": [
                    {"$ref": "#/parameters/Field"},
                    {"name": "f", "in": "formData", "type": "file"},
                    {"name": "l", "in": "formData", "type": "array", "items": {"type": "string"}},
                ],
                "responses": {"204": {"description": ""}},
            },
        },
        "/b": {"$ref": "#/x-paths/b"},
    },
    "x-paths": {
        "b": {
            "delete": {
                "parameters": [
                    {"name": "b", "in": "body", "schema": {"$ref": "#/x-more/S"}, "x-examples": {"one": {"a": 1}}}
                ],
                "responses": {
                    "200": {"description": "", "schema": {"$ref": "#/paths/~1a~1{id}/get/responses/200/schema"}}
                },
            }
        }
    },
    "x-more": {"S": {"type": "object", "properties": {"l": {"$ref": "#/definitions/Loaf", "x-nullable": True}}}},
    "parameters": {
        "Id": {"name": "id", "in": "path", "required": True, "type": "string"},
        "Body": {"name": "body", "in": "body", "schema": {"$ref": "#/definitions/Tuple"}},
        "Field": {"name": "field", "in": "formData", "type": "string"},
    },
    "responses": {"Bad": {"description": "B", "schema": {"$ref": "#/definitions/Loaf"}}},
    "definitions": {
        "Loaf": {
            "type": "object",
            "discriminator": "kind",
            "required": ["kind"],
            "properties": {"kind": {"type": "string"}, "next": {"$ref": "#/definitions/Loaf"}},
        },
        "Rye": {
            "allOf": [{"$ref": "#/definitions/Loaf"}, {"type": "object", "additionalProperties": {"type": "string"}}]
        },
        "Tuple": {"type": "array", "items": [{"type": "string"}]},
    },
}
_JUNK: tuple[Any, ...] = (
    *JUNK,
    *("file", "body", "formData", {"in": "body", "schema": {"type": "file"}}),
    *({"$ref": f"#/{place}"} for place in ("definitions/Loaf", "parameters/Body", "parameters/Field", "responses/Bad")),
)


def _survives(document: Written, folder: Path) -> None:
    file = folder / "swagger.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    try:
        spec = load(file)
    except SpecError:
        return
    problems = check(spec)
    assert all(problem.place.line >= 1 for problem in problems)
    api, warnings = parse(spec)
    assert {problem.severity for problem in warnings} <= {"warning"}
    assert all(operation.servers for operation in api.operations)


def test_any_part_may_be_anything(tmp_path: Path) -> None:
    for number, (_, _, pointer) in enumerate(list(_slots(DOCUMENT))):
        if pointer != "/swagger":
            document = copy.deepcopy(DOCUMENT)
            parent, key, _ = list(_slots(document))[number]
            parent[key] = _JUNK[(number * 7) % len(_JUNK)]
            _survives(document, tmp_path)


def test_any_part_may_be_anywhere(tmp_path: Path) -> None:
    chance = random.Random(1)
    for _ in range(100):
        document = copy.deepcopy(DOCUMENT)
        for _ in range(chance.choice([1, 2, 5, 20])):
            slots = [slot for slot in _slots(document) if slot[2] != "/swagger"]
            (parent, key, _), (giver, taken, pointer) = chance.choice(slots), chance.choice(slots)
            parent[key] = copy.deepcopy(
                chance.choice([giver[taken], {"$ref": f"#{pointer}"}, [{"$ref": f"#{pointer}"}]])
            )
        _survives(document, tmp_path)
