"""Values against the raw schemas of a specification: what fits, what does not, and how that is said."""

import json
from collections.abc import Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from generator.conformance import Conformance, Direction
from generator.ir import Json, Location
from generator.source import load


def _conformance(folder: Path, schemas: Mapping[str, Any], version: str) -> tuple[Conformance, str]:
    document = {"openapi": version, "info": {"title": "T", "version": "1"}, "paths": {}}
    file = folder / "openapi.json"
    file.write_text(json.dumps({**document, "components": {"schemas": schemas}}), encoding="utf-8")
    spec = load(file)
    return Conformance(spec), spec.root.document


class Judge:
    """Asks about the schema called `It`."""

    def __init__(self, folder: Path, it: Any, version: str = "3.1.0", **others: Any) -> None:
        self.conformance, document = _conformance(folder, {"It": it, **others}, version)
        self.at = Location(document, "/components/schemas/It")

    def says(self, value: Json, direction: Direction = "response") -> list[str]:
        return [str(misfit) for misfit in self.conformance.misfits(self.at, value, direction)]

    def fits(self, value: Json, direction: Direction = "response") -> bool:
        return self.conformance.fits(self.at, value, direction)


_REF = {"$ref": "#/components/schemas/Other"}


@pytest.mark.parametrize(
    ("schema", "good", "bad"),
    [
        ({"type": "string", "nullable": True}, [None, "a"], [1]),
        ({"type": "string", "nullable": True, "enum": ["a"]}, [None, "a"], ["b"]),
        ({"nullable": True, "allOf": [_REF]}, [None, "a"], [1]),
        ({"nullable": True, "oneOf": [_REF, {"type": "integer"}]}, [None, "a", 1], [True]),
        ({**_REF, "nullable": True}, [None, "a"], [1]),
        ({**_REF, "maxLength": 1}, ["a", "ab"], [1, None]),
        ({"type": "number", "minimum": 3, "exclusiveMinimum": True}, [4], [3]),
        ({"type": "number", "maximum": 3, "exclusiveMaximum": False}, [3], [4]),
        ({"type": "string", "example": {"type": "integer"}}, ["a"], [1]),
        ({"type": "integer", "const": 3}, [3], [4]),
    ],
)
def test_openapi_3_0(tmp_path: Path, schema: Any, good: list[Json], bad: list[Json]) -> None:
    judge = Judge(tmp_path, schema, "3.0.3", Other={"type": "string"})
    assert [value for value in good if not judge.fits(value)] == []
    assert [value for value in bad if judge.fits(value)] == []


@pytest.mark.parametrize(
    ("schema", "good", "bad"),
    [
        ({"type": ["string", "null"]}, [None, "a"], [1]),
        ({"type": "string", "nullable": True}, ["a"], [None]),
        ({**_REF, "maxLength": 1}, ["a"], ["ab", 1]),
        ({"exclusiveMinimum": 3}, [4], [3]),
        ({"prefixItems": [{"type": "string"}], "items": False}, [["a"]], [["a", 1], [1]]),
        ({"if": {"const": 1}, "then": False}, [2], [1]),
        ({"dependentRequired": {"a": ["b"]}}, [{"a": 1, "b": 1}, {}], [{"a": 1}]),
        ({"patternProperties": {"^x": {"type": "integer"}}, "additionalProperties": False}, [{"xa": 1}], [{"a": 1}]),
        ({"type": "object", "properties": {"a": True}, "unevaluatedProperties": False}, [{"a": 1}], [{"b": 1}]),
        ({"not": {"type": "null"}}, [1], [None]),
        (True, [1, None], []),
        (False, [], [1]),
        ({"enum": []}, [], [1]),
    ],
)
def test_openapi_3_1(tmp_path: Path, schema: Any, good: list[Json], bad: list[Json]) -> None:
    judge = Judge(tmp_path, schema, Other={"type": "string"})
    assert [value for value in good if not judge.fits(value)] == []
    assert [value for value in bad if judge.fits(value)] == []


@pytest.mark.parametrize(
    ("name", "good", "bad"),
    [
        ("date-time", ["2026-03-14T09:26:53Z", "2026-03-14T09:26:53.5+01:00"], ["2026-03-14", "today"]),
        ("date", ["2026-03-14"], ["2026-02-30"]),
        ("time", ["09:26:53Z", "09:26:53"], ["25:00:00", "9am"]),
        ("uuid", ["3f2b8c1e-5d4a-4f6b-9a7c-1e2d3c4b5a69"], ["3f2b8c1e"]),
        ("email", ["ada@example.com"], ["ada"]),
        ("uri", ["https://example.com/{id}", "urn:x:y", "/reports"], ["example com", "string", ""]),
        ("ipv4", ["203.0.113.7"], ["203.0.113.256"]),
        ("ipv6", ["2001:db8::7"], ["203.0.113.7"]),
        ("byte", ["SGVsbG8=", ""], ["SGVsbG8", "ä"]),
        ("no-such-format", ["anything"], []),
        ("hostname", ["not a host"], []),
    ],
)
def test_formats_of_text(tmp_path: Path, name: str, good: list[str], bad: list[str]) -> None:
    judge = Judge(tmp_path, {"type": "string", "format": name})
    assert [value for value in good if not judge.fits(value)] == []
    assert [judge.says(value) for value in bad] == [[f'"{value}" is not a valid `{name}`'] for value in bad]


@pytest.mark.parametrize(
    ("name", "good", "bad"),
    [
        ("int32", [2**31 - 1, -(2**31)], [2**31, -(2**31) - 1]),
        ("int64", [2**63 - 1], [2**63]),
        ("uint8", [0, 255], [-1, 256]),
        ("uint64", [2**64 - 1], [2**64, -1]),
    ],
)
def test_formats_of_integers(tmp_path: Path, name: str, good: list[int], bad: list[int]) -> None:
    judge = Judge(tmp_path, {"type": "integer", "format": name})
    assert [value for value in good if not judge.fits(value)] == []
    assert [value for value in bad if judge.fits(value)] == []


def test_numbers_keep_their_exact_value(tmp_path: Path) -> None:
    judge = Judge(tmp_path, {"type": "number", "multipleOf": 0.01, "maximum": 2**70})
    assert judge.fits(Decimal("19.99"))
    assert judge.fits(2**70)
    assert not judge.fits(2**70 + 1)
    assert not judge.fits(Decimal("19.999"))


def test_required_is_a_matter_of_direction(tmp_path: Path) -> None:
    properties = {"id": {"type": "string", "readOnly": True}, "password": {"type": "string", "writeOnly": True}}
    judge = Judge(tmp_path, {"type": "object", "required": ["id", "password"], "properties": properties})
    assert judge.fits({"password": "x"}, "request")
    assert judge.fits({"id": "x"}, "response")
    assert judge.fits({"id": "x", "password": "x"}, "request")
    assert judge.says({}, "request") == ["the required field `password` is missing"]
    assert judge.says({}, "response") == ["the required field `id` is missing"]


def test_read_only_of_one_part_frees_what_another_requires(tmp_path: Path) -> None:
    parts = [_REF, {"required": ["id", "name"]}]
    other = {"type": "object", "properties": {"id": {"type": "string", "readOnly": True}}}
    judge = Judge(tmp_path, {"allOf": parts}, Other=other)
    assert judge.fits({"name": 1}, "request")
    assert judge.says({"name": 1}, "response") == ["the required field `id` is missing"]


def _pet(lives: str) -> Any:
    properties = {"kind": {"type": "string"}, "lives": {"type": lives}}
    return {"type": "object", "required": ["kind"], "properties": properties}


_PETS = {"Cat": _pet("integer"), "Dog": _pet("string")}


def test_a_discriminator_decides_alone(tmp_path: Path) -> None:
    variants = [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}]
    mapping = {"meows": "#/components/schemas/Cat", "barks": "Dog"}
    it = {"oneOf": variants, "discriminator": {"propertyName": "kind", "mapping": mapping}}
    judge = Judge(tmp_path, it, **_PETS)
    assert judge.fits({"kind": "meows"})  # both variants would take it
    assert judge.fits({"kind": "meows", "lives": 9})
    assert judge.says({"kind": "barks", "lives": 9}) == ["lives: 9 is not of type string"]
    assert judge.fits({"kind": "neither"})
    assert not judge.fits({"lives": 9})


def test_a_discriminator_without_mapping_goes_by_schema_names(tmp_path: Path) -> None:
    variants = [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}]
    judge = Judge(tmp_path, {"anyOf": variants, "discriminator": {"propertyName": "kind"}}, **_PETS)
    assert judge.fits({"kind": "Cat", "lives": 9})
    assert not judge.fits({"kind": "Dog", "lives": 9})


def test_recursion_through_files(tmp_path: Path) -> None:
    back = {"$ref": "openapi.json#/components/schemas/It"}
    leaf = {"type": "object", "required": ["v"], "properties": {"next": back}}
    (tmp_path / "leaf.json").write_text(json.dumps(leaf), encoding="utf-8")
    judge = Judge(tmp_path, {"type": "object", "properties": {"leaf": {"$ref": "leaf.json"}}})
    assert judge.fits({"leaf": {"v": 1, "next": {"leaf": {"v": 1}}}})
    assert judge.says({"leaf": {"v": 1, "next": {"leaf": {}}}}) == ["leaf.next.leaf: the required field `v` is missing"]


def test_many_schemas_that_know_each_other(tmp_path: Path) -> None:
    names = [f"S{index}" for index in range(80)]
    refs = {name: {"$ref": f"#/components/schemas/{name}"} for name in names}
    base = {"type": "object", "required": ["own"]}
    others = {name: {**base, "properties": {**refs, "own": {"const": name}}} for name in names}
    conformance, document = _conformance(tmp_path, others, "3.1.0")
    for name in names:
        at = Location(document, f"/components/schemas/{name}")
        assert conformance.fits(at, {"own": name, "S7": {"own": "S7", "S70": {"own": "S70"}}}, "response")
        assert [str(misfit) for misfit in conformance.misfits(at, {"own": name, "S7": {"own": "S9"}}, "response")] == [
            'S7.own: "S7" was expected'
        ]


@pytest.mark.parametrize(
    "schema",
    [
        {"$ref": "#/components/schemas/Missing"},
        {"$ref": "missing.json"},
        {"$ref": "#/components/schemas/It"},
        {"allOf": [{"$ref": "#/components/schemas/It"}]},
        {"type": "string", "pattern": "(?<n>a)\\k<n>("},
        {"type": "nonsense", "required": True, "minLength": -1, "multipleOf": 0, "enum": 3, "properties": []},
        {"minimum": "5", "maxItems": "many", "format": 3, "const": "text"},
        {"required": ["a", "a"], "properties": {"a": {"required": True}}, "oneOf": []},
        {"items": [{"type": "string"}]},
    ],
)
def test_what_no_schema_may_say_is_ignored(tmp_path: Path, schema: Any) -> None:
    judge = Judge(tmp_path, schema)
    assert judge.fits("text")


def test_a_place_without_a_schema_accepts_everything(tmp_path: Path) -> None:
    conformance, document = _conformance(tmp_path, {}, "3.1.0")
    assert conformance.misfits(Location(document, "/nowhere"), 3, "request") == ()


def test_text_that_nobody_can_send(tmp_path: Path) -> None:
    judge = Judge(tmp_path, {"type": "string"})
    assert judge.says("\ud800") == ["the value is no text that UTF-8 can carry, or is nested too deep"]


def test_misfits_for_people(tmp_path: Path) -> None:
    item = {"type": "object", "properties": {"port": {"type": "integer", "maximum": 65535}}}
    judge = Judge(tmp_path, {"type": "array", "items": {**item, "additionalProperties": False}})
    (misfit,) = judge.conformance.misfits(judge.at, [{"port": 1}, {"port": 70000}], "response")
    assert misfit.path == (1, "port")
    assert (misfit.where, misfit.keyword) == ("[1].port", "maximum")
    assert judge.says([{"port": 70000}]) == ["[0].port: 70000 is greater than the maximum of 65535"]
    assert judge.says([{"a": 1, "b": 2}]) == ["[0]: the fields `a`, `b` are not allowed here"]
    assert judge.says("x" * 500) == [f'"{"x" * 58}… is not of type array']


def test_misfits_of_unions(tmp_path: Path) -> None:
    near = {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}
    judge = Judge(tmp_path, {"oneOf": [{"type": "integer"}, near]})
    assert judge.says({"name": 3}) == [
        "the value fits none of the 2 alternatives; of the nearest one it breaks this: name: 3 is not of type string"
    ]
    assert judge.says(None) == ["null is not of type integer or object"]
    both = Judge(tmp_path, {"oneOf": [{"type": "integer"}, {"type": "number"}]})
    assert both.says(3) == ["the value fits 2 of the alternatives of `oneOf`, and must fit exactly one"]
