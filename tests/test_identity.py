"""Names that schemas and documents give themselves: what references mean by them, and what values they let in."""

import json
from pathlib import Path
from typing import Any

import pytest

from generator.conformance import Conformance
from generator.contract import check
from generator.ir import AnyType, ArrayType, ObjectType, RefType
from generator.parse import parse
from generator.source import Node, RefError, Spec, load
from tests.parsed import schemas_of

_HOME = "https://names.example"


def _spec(folder: Path, schemas: dict[str, Any], version: str = "3.1.0", **more: Any) -> Spec:
    document = {"openapi": version, "info": {"title": "T", "version": "1"}, "components": {"schemas": schemas}, **more}
    path = folder / "openapi.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    return load(path)


def _target(spec: Spec, schema: str, *steps: str) -> str:
    node = spec.root.at("components", "schemas", schema, *steps)
    return spec.resolve(node).pointer.removeprefix("/components/schemas")


def test_relative_references_are_resolved_against_the_id(tmp_path: Path) -> None:
    spec = _spec(
        tmp_path,
        {
            "A": {
                "$id": f"{_HOME}/shop/a.json",
                "properties": {"b": {"$ref": "b.json"}, "c": {"$ref": "../c.json#/x"}},
            },
            "B": {"$id": f"{_HOME}/shop/b.json", "type": "string"},
            "C": {"$id": f"{_HOME}/c.json", "x": {"type": "string"}},
            "D": {"$ref": f"{_HOME}/shop/b.json"},
        },
    )
    assert _target(spec, "A", "properties", "b") == "/B"
    assert _target(spec, "A", "properties", "c") == "/C/x"
    assert _target(spec, "D") == "/B"
    assert check(spec) == ()


def test_the_same_words_may_mean_two_things(tmp_path: Path) -> None:
    part = {"properties": {"x": {"$ref": "#/$defs/x"}, "y": {"$ref": "#y"}}}
    spec = _spec(
        tmp_path,
        {
            "A": {"$id": f"{_HOME}/a", **part, "$defs": {"x": {"type": "string"}, "y": {"$anchor": "y"}}},
            "B": {"$id": f"{_HOME}/b", **part, "$defs": {"x": {"type": "number"}, "y": {"$anchor": "y"}}},
        },
    )
    for name in ("A", "B"):
        assert _target(spec, name, "properties", "x") == f"/{name}/$defs/x"
        assert _target(spec, name, "properties", "y") == f"/{name}/$defs/y"
    api, _ = parse(spec)
    kinds = [api.schemas[name].type for name in ("A", "B")]
    names = [kind.properties[0].schema.type for kind in kinds if isinstance(kind, ObjectType)]
    assert len({name.name for name in names if isinstance(name, RefType)}) == 2
    judge = Conformance(spec)
    at_a = spec.root.at("components", "schemas", "A").location
    assert judge.fits(at_a, {"x": "text"}, "response")
    assert not judge.fits(at_a, {"x": 5}, "response")


def test_a_pointer_from_the_document_is_followed_all_the_same(tmp_path: Path) -> None:
    spec = _spec(tmp_path, {"A": {"$id": f"{_HOME}/a", "items": {"$ref": "#/components/schemas/B"}}, "B": {}})
    assert _target(spec, "A", "items") == "/B"


def test_names_within_names(tmp_path: Path) -> None:
    inner = {"$id": "inner/", "properties": {"up": {"$ref": "../a.json"}, "own": {"$ref": "#/properties/up"}}}
    spec = _spec(tmp_path, {"A": {"$id": f"{_HOME}/a.json", "$defs": {"inner": inner}}})
    assert _target(spec, "A", "$defs", "inner", "properties", "up") == "/A"
    assert _target(spec, "A", "$defs", "inner", "properties", "own") == "/A"


def test_a_relative_id_may_be_a_folder(tmp_path: Path) -> None:
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts" / "b.json").write_text('{"type": "string"}', encoding="utf-8")
    (tmp_path / "c.json").write_text('{"type": "string"}', encoding="utf-8")
    spec = _spec(tmp_path, {"A": {"$id": "parts/a.json", "items": {"$ref": "b.json"}, "not": {"$ref": "c.json"}}})
    schema = spec.root.at("components", "schemas", "A")
    assert Path(spec.resolve(schema.at("items")).document).parent.name == "parts"
    assert spec.resolve(schema.at("not")).document == str((tmp_path / "c.json").resolve())


def test_a_name_in_the_web_is_never_fetched_and_files_stay_beside_the_document(tmp_path: Path) -> None:
    (tmp_path / "b.json").write_text('{"type": "string"}', encoding="utf-8")
    spec = _spec(tmp_path, {"A": {"$id": f"{_HOME}/a.json", "items": {"$ref": "b.json"}, "not": {"$ref": "gone.json"}}})
    schema = spec.root.at("components", "schemas", "A")
    assert Path(spec.resolve(schema.at("items")).document).name == "b.json"
    with pytest.raises(RefError, match="leads to no file"):
        spec.resolve(schema.at("not"))


def test_a_document_may_name_itself(tmp_path: Path) -> None:
    spec = _spec(
        tmp_path,
        {"A": {"$ref": f"{_HOME}/v1/openapi.json#/components/schemas/B"}, "B": {}, "C": {"$ref": "openapi#b"}},
        "3.2.0",
        **{"$self": f"{_HOME}/v1/openapi.json"},
    )
    assert _target(spec, "A") == "/B"
    with pytest.raises(RefError):
        spec.resolve(spec.root.at("components", "schemas", "C"))


def test_what_only_looks_like_a_name_is_none(tmp_path: Path) -> None:
    data = {"$id": f"{_HOME}/data", "$anchor": "data"}
    schemas = {
        "A": {"type": "object", "example": data, "default": data, "enum": [data], "const": data, "x-more": data},
        "B": {"properties": {"default": {"$anchor": "real"}, "$id": {"type": "string"}}},
        "C": {"items": {"$ref": "#real"}},
        "D": {"items": {"$ref": "#data"}},
    }
    spec = _spec(tmp_path, schemas)
    assert _target(spec, "C", "items") == "/B/properties/default"
    with pytest.raises(RefError):
        spec.resolve(spec.root.at("components", "schemas", "D", "items"))


def test_a_name_belongs_to_one_schema(tmp_path: Path) -> None:
    spec = _spec(tmp_path, {"A": {"$id": "a"}, "B": {"$id": "a"}, "C": {"items": {"$ref": "a"}}})
    assert [problem.rule for problem in check(spec)] == ["schema-id"]
    assert _target(spec, "C", "items") == "/A"


@pytest.mark.parametrize("name", ["http://[", "::", "a b", "#x", "", "?", "//"])
def test_no_name_gets_the_better_of_it(tmp_path: Path, name: str) -> None:
    spec = _spec(tmp_path, {"A": {"$id": name, "items": {"$ref": name}, "not": {"$ref": "b#/c"}}}, **{"$self": name})
    check(spec)
    parse(spec)


def test_dynamic_references_are_taken_for_plain_ones(tmp_path: Path) -> None:
    tree = {"$dynamicAnchor": "node", "type": "object", "properties": {"all": {"items": {"$dynamicRef": "#node"}}}}
    schemas = schemas_of(Tree=tree)
    kind = schemas["Tree"].type
    assert isinstance(kind, ObjectType)
    listed = kind.properties[0].schema.type
    assert isinstance(listed, ArrayType)
    assert listed.items is not None
    assert (listed.items.type, listed.items.limits) == (RefType("Tree"), ("$dynamicRef",))
    spec = _spec(tmp_path, {"Tree": tree})
    judge, at = Conformance(spec), spec.root.at("components", "schemas", "Tree").location
    assert judge.fits(at, {"all": [{"all": []}]}, "response")
    assert [misfit.path for misfit in judge.misfits(at, {"all": [{"all": [5]}]}, "response")] == [("all", 0, "all", 0)]


@pytest.mark.parametrize("nothing", [{"not": {}}, {"not": True}])
def test_a_placeholder_waits_to_be_replaced(tmp_path: Path, nothing: dict[str, Any]) -> None:
    page = {"items": {"$dynamicRef": "#T"}, "$defs": {"t": {"$dynamicAnchor": "T", **nothing}}}
    kind = schemas_of(Page={"type": "array", **page})["Page"].type
    assert isinstance(kind, ArrayType)
    assert kind.items is not None
    assert (kind.items.type, kind.items.limits) == (AnyType(), ("$dynamicRef",))
    spec = _spec(tmp_path, {"Page": page})
    assert Conformance(spec).fits(spec.root.at("components", "schemas", "Page").location, [1, "x"], "request")


def test_a_default_mapping_decides_for_unknown_tags(tmp_path: Path) -> None:
    union = {
        "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Other"}],
        "discriminator": {"propertyName": "kind", "mapping": {"cat": "Cat"}, "defaultMapping": "Other"},
    }
    cat = {"type": "object", "properties": {"lives": {"type": "integer"}}}
    other = {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}
    spec = _spec(tmp_path, {"Pet": union, "Cat": cat, "Other": other}, "3.2.0")
    judge, at = Conformance(spec), spec.root.at("components", "schemas", "Pet").location
    assert judge.fits(at, {"kind": "cat", "lives": 9}, "response")
    assert judge.fits(at, {"kind": "eel", "name": "Ed"}, "response")
    assert judge.fits(at, {"name": "Ed"}, "response")
    assert not judge.fits(at, {"kind": "eel"}, "response")
    older = _spec(tmp_path, {"Pet": union, "Cat": cat, "Other": other}, "3.1.0")
    assert Conformance(older).fits(at, {"kind": "eel"}, "response")


def test_a_name_that_nobody_uses_costs_nothing(tmp_path: Path) -> None:
    spec = _spec(tmp_path, {"A": {"items": {"$ref": "#/components/schemas/A"}}})
    assert spec.base(Node(spec.root.document, "/components/schemas/A/items", {})).pointer == ""
