"""Nothing that JSON can hold makes parsing raise: documents with any part replaced, moved or pointed elsewhere."""

import copy
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.ir import AnyType
from generator.parse import parse
from generator.source import load
from tests.parsed import api_of, ref

# One document with something of everything, so that each part can be broken.
DOCUMENT: dict[str, Any] = {
    "openapi": "3.2.0",
    "info": {"title": "T", "version": "1", "contact": {"name": "N"}, "license": {"name": "MIT"}},
    "servers": [{"url": "https://{a}.example.com", "variables": {"a": {"default": "x", "enum": ["x", "y"]}}}],
    "tags": [{"name": "t", "parent": "u", "externalDocs": {"url": "https://example.com"}}],
    "security": [{"key": []}, {}],
    "paths": {
        "/a/{id}": {
            "parameters": [{"$ref": "#/components/parameters/id"}],
            "get": {
                "operationId": "getA",
                "tags": ["t"],
                "parameters": [
                    {"name": "q", "in": "query", "style": "deepObject", "schema": ref("Object"), "example": {"a": 1}},
                    {"name": "c", "in": "query", "content": {"application/json": {"schema": ref("Enum")}}},
                ],
                "responses": {
                    "200": {
                        "description": "D",
                        "headers": {"X-A": {"schema": {"type": "string"}}},
                        "content": {
                            "application/json": {"schema": ref("Union"), "examples": {"e": {"value": {"k": "cat"}}}},
                            "text/event-stream": {"itemSchema": ref("Object")},
                        },
                        "links": {"l": {"operationRef": "#/paths/~1a~1{id}/put", "parameters": {"id": "$x"}}},
                    },
                    "default": {"$ref": "#/components/responses/Error"},
                },
                "x-streaming": "sse",
            },
            "put": {
                "requestBody": {
                    "content": {
                        "multipart/form-data": {
                            "schema": ref("Object"),
                            "encoding": {"a": {"contentType": "text/plain", "headers": {"X": {"schema": True}}}},
                        }
                    }
                },
                "callbacks": {"c": {"{$request.body#/url}": {"post": {"callbacks": {"d": {"x": {"get": {}}}}}}}},
                "security": [{"key": ["a"]}],
                "servers": [{"url": "/here"}],
            },
            "additionalOperations": {"COPY": {"operationId": "getA"}},
        },
        "/b": {"$ref": "#/components/pathItems/b"},
    },
    "webhooks": {"w": {"post": {"requestBody": {"content": {"application/json": {"schema": ref("Derived")}}}}}},
    "components": {
        "pathItems": {"b": {"query": {"responses": {"2XX": {"description": ""}}}}},
        "parameters": {"id": {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}},
        "responses": {"Error": {"description": "E", "content": {"application/json": {"schema": ref("Base")}}}},
        "securitySchemes": {
            "key": {"type": "apiKey", "in": "header", "name": "K"},
            "o": {"type": "oauth2", "flows": {"implicit": {"authorizationUrl": "u", "scopes": {"a": "A"}}}},
        },
        "schemas": {
            "Object": {
                "type": ["object", "null"],
                "required": ["a", "z"],
                "properties": {"a": {"type": "string", "maxLength": 3}, "b": {"$ref": "#/components/schemas/Enum"}},
                "patternProperties": {"^x": {"type": "number", "exclusiveMinimum": 1, "multipleOf": 0.5}},
                "additionalProperties": False,
                "propertyNames": {"pattern": "x"},
            },
            "Enum": {"enum": ["a", None, 1], "x-enumDescriptions": {"a": "A"}, "x-enum-varnames": ["A"]},
            "Array": {"prefixItems": [{"type": "string"}], "items": {"$ref": "#/components/schemas/Array"}},
            "Base": {
                "type": "object",
                "properties": {"k": {"type": "string"}, "again": ref("Base")},
                "discriminator": {"propertyName": "k", "mapping": {"d": "Derived"}},
            },
            "Derived": {"allOf": [ref("Base"), {"properties": {"k": {"const": "d"}, "again": ref("Derived")}}]},
            "Further": {"allOf": [ref("Derived"), ref("Object"), {"oneOf": [{"required": ["a"]}]}], "not": {}},
            "Union": {
                "oneOf": [ref("Derived"), ref("Object"), {"type": "null"}, {"anyOf": [{"const": 1}, {"const": 2}]}],
                "discriminator": {"propertyName": "k", "mapping": {"o": "#/components/schemas/Object"}},
            },
            "Beside": {**ref("Base"), "description": "D", "required": ["again"], "$defs": {"x": {"type": "string"}}},
            "Inner": {"$ref": "#/components/schemas/Beside/$defs/x"},
            "Dynamic": {"$dynamicAnchor": "n", "properties": {"n": {"$dynamicRef": "#n"}}},
            "Text": {"type": "string", "contentMediaType": "image/png", "contentSchema": {"type": "object"}},
        },
    },
}

JUNK: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 3.5, 10**300, "", "x", "object", "$ref", "\x00", [], {}, [None], [1, "a", {}]),
    *({"$ref": "#"}, {"$ref": 5}, {"$ref": "#/components/schemas"}, {"$ref": "../../x"}, {"allOf": [{"$ref": "#"}]}),
    *({"oneOf": []}, {"anyOf": [{"type": "null"}]}, {"enum": []}, {"enum": [None, {}, [], 1, 1.0, True]}),
    *({"const": None}, {"type": []}, {"type": "object", "required": True, "properties": []}),
)
WORDS = (
    *("allOf", "oneOf", "anyOf", "$ref", "type", "properties", "items", "enum", "const", "required", "discriminator"),
    *("$dynamicRef", "additionalProperties", "callbacks", "servers", "parameters", "content", "schema", "security"),
    *("prefixItems", "links", "examples", "encoding", "itemSchema", "responses", "requestBody", "headers"),
)


def _slots(value: Any, pointer: str = "") -> Iterator[tuple[Any, Any, str]]:
    """Every container with each of its keys, and the pointer of the child."""
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in pairs:
        inner = f"{pointer}/{str(key).replace('~', '~0').replace('/', '~1')}"
        yield value, key, inner
        yield from _slots(child, inner)


def _parses(document: dict[str, Any], folder: Path) -> None:
    file = folder / "openapi.json"
    file.write_text(json.dumps(document), encoding="utf-8")
    api, warnings = parse(load(file))
    assert {problem.severity for problem in warnings} <= {"warning"}
    ids = [operation.id for operation in (*api.operations, *api.webhooks)]
    assert len(set(ids)) == len(ids)
    assert all(operation.servers for operation in api.operations)
    for schema in api.schemas.values():
        api.resolved(schema)


def test_the_document_parses_as_it_is() -> None:
    api, warnings = api_of(DOCUMENT, version="3.2.0")
    assert [problem.rule for problem in warnings] == ["duplicate-operation-id"]
    assert len(api.operations) == 4


@pytest.mark.parametrize("turn", range(3))
def test_any_part_may_be_anything(turn: int, tmp_path: Path) -> None:
    for number, (_, _, pointer) in enumerate(list(_slots(DOCUMENT))):
        if pointer == "/openapi":
            continue
        document = copy.deepcopy(DOCUMENT)
        parent, key, _ = list(_slots(document))[number]
        parent[key] = JUNK[(number * 7 + turn * 11) % len(JUNK)]
        _parses(document, tmp_path)


@pytest.mark.parametrize("seed", range(2))
def test_any_part_may_be_anywhere(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    for _ in range(150):
        document = copy.deepcopy(DOCUMENT)
        for _ in range(chance.choice([1, 2, 5, 20])):
            slots = [slot for slot in _slots(document) if slot[2] != "/openapi"]
            (parent, key, _), (giver, taken, pointer) = chance.choice(slots), chance.choice(slots)
            there = {"$ref": f"#{pointer}"}
            given = chance.choice([giver[taken], there, [there, {"type": "object"}]])
            if isinstance(parent[key], dict) and chance.random() < 0.4:
                parent[key][chance.choice(WORDS)] = copy.deepcopy(given)
            else:
                parent[key] = copy.deepcopy(given)
        _parses(document, tmp_path)


def test_empty_documents() -> None:
    nothing: tuple[Any, ...] = ({}, None, [], "x")
    for paths in nothing:
        api, _ = api_of({"paths": paths, "info": None, "components": None, "servers": None})
        assert (api.operations, api.info.title, api.servers[0].url) == ((), "", "/")


def test_one_broken_schema_degrades_alone() -> None:
    schemas = {"Bad": {"properties": {"x": {"$ref": "#/gone"}}}, "Worse": 5, "Good": {"type": "string"}}
    api, warnings = api_of({"components": {"schemas": schemas}})
    assert [problem.rule for problem in warnings] == ["dangling-ref", "not-a-schema"]
    assert api.schemas["Worse"].type == AnyType()
    assert len(api.schemas) == 3
