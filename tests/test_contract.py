"""The rules of the contract: what is an error and what a warning, and that no input gets the better of them.

The wording of every rule is held by the reports of tests/problems.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest

from generator.conformance import Conformance
from generator.contract import check, grammar, metaschema
from generator.contract.grammar import Kind
from generator.ir import Json
from generator.problems import Problem
from generator.source import Spec, load

Check = Callable[[Json], tuple[Problem, ...]]


@pytest.fixture
def checked(tmp_path: Path) -> Check:
    """Checks a document given as data, written one value a line."""

    def run(data: Json) -> tuple[Problem, ...]:
        path = tmp_path / "openapi.json"
        path.write_text(json.dumps(data, indent=1), encoding="utf-8")
        return check(load(path))

    return run


def _document(version: str = "3.1.0", **fields: Json) -> dict[str, Json]:
    return {"openapi": version, "info": {"title": "Bakery", "version": "1"}, "paths": {}, **fields}


def _schemas(schemas: dict[str, Json], version: str = "3.1.0") -> dict[str, Json]:
    return _document(version, components={"schemas": schemas})


def _rules(problems: tuple[Problem, ...], severity: str = "") -> list[str]:
    return [problem.rule for problem in problems if not severity or problem.severity == severity]


@pytest.mark.parametrize("version", ["3.0.0", "3.0.4", "3.1.0", "3.1.2", "3.2.0"])
def test_a_sound_document_has_no_problems(checked: Check, version: str) -> None:
    ok: Json = {"200": {"description": "ok", "content": {"application/json": {"schema": {"type": "string"}}}}}
    size: Json = {"name": "size", "in": "query", "schema": {"type": "integer", "default": 1}, "example": 2}
    components: Json = {
        "parameters": {"Size": size},
        "securitySchemes": {
            "key": {"type": "apiKey", "name": "X-Key", "in": "header"},
            "basic": {"type": "http", "scheme": "basic"},
            "bearer": {"type": "http", "scheme": "Bearer", "bearerFormat": "JWT"},
            "oauth": {"type": "oauth2", "flows": {"password": {"tokenUrl": "https://a.example/t", "scopes": {}}}},
        },
        "schemas": {"Loaf": {"type": "object", "properties": {"loaf": {"$ref": "#/components/schemas/Loaf"}}}},
    }
    path: Json = {
        "parameters": [
            {"$ref": "#/components/parameters/Size"},
            {"name": "id", "in": "path", "required": True, "style": "label", "schema": {"type": "string"}},
        ],
        "get": {"operationId": "one", "responses": ok, "security": [{"key": []}, {"oauth": [], "basic": []}, {}]},
        "put": {
            "operationId": "two",
            "requestBody": {
                "content": {"multipart/form-data": {"schema": {}, "encoding": {"a": {"contentType": "text/plain"}}}}
            },
            "responses": ok,
            "callbacks": {"done": {"{$request.body#/url}": {"post": {"responses": ok}}}},
            "x-anything": {"$ref": "#/nowhere"},
        },
    }
    variables: Json = {"region": {"default": "eu"}}
    servers: Json = [{"url": "https://{region}.bakery.example", "variables": variables}, {"url": "/"}]
    document = _document(version, paths={"/loaf/{id}": path}, components=components, servers=servers)
    assert checked(document) == ()


@pytest.mark.parametrize(
    ("fields", "errors"),
    [
        # Faults that leave no doubt what is meant, or that leave something out and no more.
        ({"info": {"title": "x"}}, []),
        ({"info": None}, []),
        ({"paths": None}, []),
        ({"x": 1}, []),
        ({"components": {"schemas": {"A": {"properties": {"b": {"required": True}}}}}}, []),
        ({"components": {"schemas": {"A": {"enum": [], "type": "file", "format": 5}}}}, []),
        ({"components": {"schemas": {"A": {"$recursiveAnchor": True, "exclusiveMinimum": True}}}}, []),
        ({"components": {"schemas": {"A": {"properties": {"$ref": "#/x"}}}}}, []),
        ({"paths": {"/a": {"get": {}}, "b": {}}}, []),
        ({"paths": {"/a/{id}": {"get": {"responses": {}}}}}, []),
        ({"security": [{"none": []}]}, []),
        # Faults that leave nothing to work with.
        ({"paths": []}, ["wrong-type"]),
        ({"paths": {"/a": 5}}, ["wrong-type"]),
        ({"paths": {"/a": {"get": "x"}}}, ["wrong-type"]),
        ({"paths": {"/a": {"parameters": [{"in": "query", "schema": {}}]}}}, ["missing-field"]),
        ({"paths": {"/a": {"parameters": [{"name": "a", "schema": {}}]}}}, ["missing-field"]),
        ({"paths": {"/a": {"parameters": ["a"]}}}, ["wrong-type"]),
        ({"components": {"schemas": {"A": 5}}}, ["wrong-type"]),
        ({"components": {"schemas": {"A": {"items": "string"}}}}, ["wrong-type"]),
        ({"components": {"schemas": {"A": {"oneOf": {}}}}}, ["wrong-type"]),
        ({"components": {"schemas": {"A": {"$ref": "#/components/schemas/B"}}}}, ["dangling-ref"]),
        ({"components": {"securitySchemes": {"a": {"type": "apiKey"}}}}, ["missing-field", "missing-field"]),
    ],
)
@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.2.0"])
def test_only_what_cannot_be_understood_is_an_error(
    checked: Check, version: str, fields: dict[str, Json], errors: list[str]
) -> None:
    found = checked({**_document(version), **fields})
    assert found
    assert _rules(found, "error") == errors


@pytest.mark.parametrize("version", ["3.0", "3.1", "3.2"])
@pytest.mark.parametrize("kind", get_args(Kind))
def test_there_is_a_validator_for_every_kind_of_object(version: str, kind: Kind) -> None:
    assert not metaschema.validator(version, kind).is_valid(5)


def test_the_walk_knows_only_fields_that_the_meta_schemas_know() -> None:
    known = json.dumps([metaschema.schema(version) for version in ("3.0", "3.1", "3.2")])
    json_schema = {"if", "then", "else", "contains", "propertyNames", "contentSchema", "prefixItems", "$defs"}
    json_schema |= {"unevaluatedItems", "unevaluatedProperties", "patternProperties", "dependentSchemas", "definitions"}
    for fields in (*grammar._FIELDS.values(), grammar._SCHEMA_3_0, grammar._SCHEMA_3_1):
        for name in fields.keys() - json_schema - set(grammar.METHODS):
            # Extensions are our own.
            assert name.startswith("x-") or f'"{name}": {{' in known


def test_methods_are_those_of_the_latest_version() -> None:
    item = metaschema.subschema("3.2", "https://openapi.invalid/3.2#/$defs/path-item/properties/-")
    assert isinstance(item, dict)
    assert set(grammar.METHODS) < set(item)


def test_every_object_is_checked_wherever_it_is_reached(tmp_path: Path) -> None:
    (tmp_path / "parts.json").write_text(
        json.dumps(
            {
                "path": {"get": {"odd": 1, "responses": {"200": {"$ref": "#/response"}}}},
                "response": {"description": "ok", "odd": 2, "content": {"a/b": {"schema": {"$ref": "#/deep/0"}}}},
                "deep": [{"type": "odd"}],
                "unused": {"$ref": "nowhere.json", "type": "never looked at"},
            }
        )
    )
    (tmp_path / "openapi.json").write_text(json.dumps(_document(paths={"/a": {"$ref": "parts.json#/path"}})))
    spec = load(tmp_path / "openapi.json")
    found = check(spec)
    assert _rules(found) == ["unknown-field", "unknown-field", "bad-value"]
    assert {Path(problem.place.file).name for problem in found} == {"parts.json"}
    assert len(spec.files) == 2


def test_problems_are_sorted_and_told_once(checked: Check) -> None:
    shared: Json = {"$ref": "#/components/schemas/Nowhere"}
    found = checked(_schemas({"B": shared, "A": {"allOf": [shared, {"type": 5}], "$id": "a.json"}}))
    assert [problem.order for problem in found] == sorted(problem.order for problem in found)
    assert len(set(found)) == len(found)
    assert _rules(found) == ["dangling-ref", "dangling-ref", "bad-value"]


def test_a_conformance_may_be_shared(tmp_path: Path) -> None:
    path = tmp_path / "openapi.json"
    path.write_text(json.dumps(_schemas({"A": {"type": "string", "default": 5}})))
    spec = load(path)

    class Counting(Conformance):
        asked = 0

        def misfits(self, *arguments):  # type: ignore[no-untyped-def]
            Counting.asked += 1
            return super().misfits(*arguments)

    assert _rules(check(spec, Counting(spec))) == ["bad-default"]
    assert Counting.asked


def test_an_example_that_fits_one_direction_is_fine(checked: Check) -> None:
    properties: Json = {"id": {"type": "string", "readOnly": True}, "secret": {"type": "string", "writeOnly": True}}
    schema: dict[str, Json] = {"type": "object", "required": ["id", "secret"], "properties": properties}
    fitting: list[Json] = [{"id": "a"}, {"secret": "b"}, {"id": "a", "secret": "b"}]
    for example in fitting:
        assert checked(_schemas({"A": {**schema, "example": example}})) == ()
    assert _rules(checked(_schemas({"A": {**schema, "example": {}}}))) == ["bad-example"]


def test_examples_of_other_formats_are_left_alone(checked: Check) -> None:
    def body(media_type: str, example: Json) -> Json:
        content: Json = {media_type: {"schema": {"type": "object"}, "example": example}}
        responses: Json = {"2XX": {"description": "ok"}}
        return _document(paths={"/a": {"post": {"requestBody": {"content": content}, "responses": responses}}})

    assert checked(body("application/xml", "<a/>")) == ()
    assert checked(body("application/x-www-form-urlencoded", {"a": 1})) == ()
    assert _rules(checked(body("application/x-www-form-urlencoded", 5))) == ["bad-example"]
    assert _rules(checked(body("application/merge-patch+json", "{}"))) == ["bad-example"]


def test_nullable_enums_of_3_0_may_hold_null(checked: Check) -> None:
    schema: dict[str, Json] = {"type": "string", "enum": ["a", None]}
    assert checked(_schemas({"A": {**schema, "nullable": True}}, "3.0.3")) == ()
    assert _rules(checked(_schemas({"A": schema}, "3.0.3"))) == ["enum-type"]


def test_parameters_of_the_path_and_the_operation_go_together(checked: Check) -> None:
    def parameter(name: str, where: str, **more: Json) -> Json:
        return {"name": name, "in": where, "required": True, "schema": {"type": "string"}, **more}

    operation: dict[str, Json] = {"parameters": [parameter("b", "path")], "responses": {"200": {"description": "ok"}}}
    item: dict[str, Json] = {"parameters": [parameter("a", "path"), parameter("b", "query")], "get": operation}
    assert checked(_document(paths={"/{a}/{b}": item})) == ()
    # The operation's own parameter takes the place of one that the whole path has.
    same: Json = {**operation, "parameters": [parameter("b", "path"), parameter("a", "path", description="mine")]}
    assert checked(_document(paths={"/{a}/{b}": {**item, "get": same}})) == ()
    assert _rules(checked(_document(paths={"/{a}/{b}/{c}": item}))) == ["undeclared-path-parameter"]


def test_a_path_item_may_refer_and_have_operations_of_its_own(checked: Check) -> None:
    response: Json = {"200": {"description": "ok"}}
    shared: Json = {"get": {"operationId": "one", "responses": response}}
    item: Json = {"$ref": "#/components/pathItems/Shared", "put": {"operationId": "one", "responses": response}}
    found = checked(_document(paths={"/a": item}, components={"pathItems": {"Shared": shared}}))
    assert _rules(found) == ["duplicate-operation-id"]


def test_polymorphism_by_allof_is_no_circle(checked: Check) -> None:
    def ref(name: str) -> Json:
        return {"$ref": f"#/components/schemas/{name}"}

    pet: Json = {"oneOf": [ref("Cat")], "properties": {"friend": ref("Pet")}}
    cat: Json = {"allOf": [ref("Pet"), ref("Named")]}
    named: Json = {"allOf": [{"properties": {"cat": ref("Cat")}}]}
    assert checked(_schemas({"Pet": pet, "Cat": cat, "Named": named})) == ()


def test_long_and_tangled_inclusions_end(checked: Check) -> None:
    def ref(number: int) -> Json:
        return {"$ref": f"#/components/schemas/S{number}"}

    chain: dict[str, Json] = {f"S{number}": {"allOf": [ref(number + 1)]} for number in range(3000)}
    assert checked(_schemas({**chain, "S3000": {"type": "object"}})) == ()
    assert _rules(checked(_schemas({**chain, "S3000": {"allOf": [ref(0)]}}))) == ["circular-allof"]
    diamonds: dict[str, Json] = {f"S{n}": {"allOf": [ref(n + 1), ref(n + 1), ref(n + 2)]} for n in range(200)}
    assert checked(_schemas({**diamonds, "S200": {}, "S201": {}})) == ()
    every: Json = {f"p{number}": ref(number) for number in range(25)}
    tangle: Json = {"properties": every, "example": {"p1": {"p2": {"p3": {}}}}}
    assert checked(_schemas({f"S{number}": tangle for number in range(25)})) == ()


def test_odd_names_are_names(checked: Check) -> None:
    odd = ["__proto__", "constructor", "a/b", "~", "", "$ref ", "\u2028", "\u202e", "'; drop", "../x", "面包"]
    properties: Json = {name: {"type": "string", "default": 5} for name in odd}
    found = checked(_schemas({"A": {"type": "object", "properties": properties}}, "3.0.0"))
    assert _rules(found) == ["bad-default"] * len(odd)
    assert [problem.place.line for problem in found] == [15 + 4 * number for number in range(len(odd))]


@pytest.mark.parametrize("value", [None, True, 5, "text", [], {}, [[]], {"$ref": 5}, {"$ref": "#"}, {"": None}])
@pytest.mark.parametrize("version", ["3.0.0", "3.1.0", "3.2.0"])
def test_any_value_may_stand_anywhere(checked: Check, version: str, value: Json) -> None:
    operation: dict[str, Json] = dict.fromkeys(
        ("parameters", "requestBody", "responses", "callbacks", "security", "servers", "tags", "operationId"), value
    )
    schema: dict[str, Json] = dict.fromkeys(
        ("type", "properties", "items", "allOf", "enum", "discriminator", "default", "required", "$id"), value
    )
    document: dict[str, Json] = {
        "openapi": version,
        **dict.fromkeys(("info", "servers", "tags", "security", "webhooks"), value),
        "paths": {"/{a}": value, "/b": {"get": operation, "parameters": value, "put": value}},
        "components": {"schemas": {"A": schema, "B": value}, "securitySchemes": value, "links": {"a": value}},
    }
    found = checked(document)
    assert found
    assert all(problem.place.line > 0 and problem.source_line for problem in found)


def test_the_files_read_are_those_that_references_reach(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("type: string\n")
    (tmp_path / "b.yaml").write_text("type: string\n")
    (tmp_path / "openapi.json").write_text(
        json.dumps(_schemas({"A": {"$ref": "a.yaml"}, "B": {"x-b": {"$ref": "b.yaml"}}}))
    )
    spec: Spec = load(tmp_path / "openapi.json")
    assert check(spec) == ()
    assert [path.name for path in spec.files] == ["openapi.json", "a.yaml"]
