"""Single schemas: types, what is said of them, references."""

from decimal import Decimal
from typing import Any

import pytest

from generator.ir import (
    ABSENT,
    AnyType,
    ArrayType,
    BooleanType,
    EnumType,
    EnumValue,
    ExternalDocs,
    Json,
    NeverType,
    NullType,
    NumberType,
    ObjectType,
    Property,
    RefType,
    Schema,
    SchemaType,
    StringType,
    UnionType,
    Variant,
)
from tests.parsed import api_of, ref, rules, schema_of, schemas_of

TEXT = Schema(type=StringType())
ANY = Schema(type=AnyType())
NEVER = Schema(type=NeverType())


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (True, AnyType()),
        (False, NeverType()),
        ({}, AnyType()),
        ({"type": "string"}, StringType()),
        ({"type": "boolean"}, BooleanType()),
        ({"type": "null"}, NullType()),
        ({"type": "integer", "format": "int64"}, NumberType(integer=True, format="int64")),
        ({"type": "number", "minimum": 1, "maximum": 2.50}, NumberType(minimum=1, maximum=Decimal("2.5"))),
        ({"type": "number", "multipleOf": 5}, NumberType(multiple_of=5)),
        ({"type": "number", "minimum": 1, "exclusiveMinimum": 3}, NumberType(minimum=3, exclusive_minimum=True)),
        ({"type": "number", "minimum": 5, "exclusiveMinimum": 3}, NumberType(minimum=5)),
        ({"type": "number", "exclusiveMaximum": 3}, NumberType(maximum=3, exclusive_maximum=True)),
        (
            {"type": "string", "format": "uri", "minLength": 1.0, "maxLength": 9, "pattern": "^h"},
            StringType(format="uri", min_length=1, max_length=9, pattern="^h"),
        ),
        ({"type": "string", "format": "binary"}, StringType(format="binary", binary=True)),
        (
            {"type": "string", "contentMediaType": "image/png"},
            StringType(content_media_type="image/png", binary=True),
        ),
        ({"contentMediaType": "application/json"}, StringType(content_media_type="application/json")),
        (
            {"type": "string", "contentEncoding": "base64", "contentMediaType": "image/png"},
            StringType(content_encoding="base64", content_media_type="image/png"),
        ),
        ({"type": "string", "contentSchema": {"type": "string"}}, StringType(content_schema=TEXT)),
        (
            {"type": "array", "items": {"type": "string"}, "minItems": 1, "maxItems": 3, "uniqueItems": True},
            ArrayType(items=TEXT, min_items=1, max_items=3, unique_items=True),
        ),
        (
            {"type": "array", "prefixItems": [{"type": "string"}, True], "items": False},
            ArrayType(prefix=(TEXT, ANY), items=NEVER),
        ),
        ({"items": [{"type": "string"}], "additionalItems": False}, ArrayType(prefix=(TEXT,), items=NEVER)),
        ({"type": "object"}, ObjectType()),
        ({"type": "object", "additionalProperties": False}, ObjectType(additional=NEVER)),
        ({"additionalProperties": {"type": "string"}}, ObjectType(additional=TEXT)),
        (
            {"properties": {"a": {"type": "string"}, "b": True}, "required": ["b", "c", "b"]},
            ObjectType(properties=(Property("a", TEXT), Property("b", ANY, True)), required_extra=("c",)),
        ),
        (
            {"patternProperties": {"^x": {"type": "string"}}, "propertyNames": {"pattern": "x"}, "minProperties": 1},
            ObjectType(patterns=(("^x", TEXT),), property_names=Schema(type=StringType(pattern="x")), min_properties=1),
        ),
        ({"maxProperties": 0}, ObjectType(max_properties=0)),
        ({"minItems": 2}, ArrayType(min_items=2)),
        ({"pattern": "x"}, StringType(pattern="x")),
        ({"format": "date-time"}, StringType(format="date-time")),
        ({"format": "int32"}, NumberType(integer=True, format="int32")),
        ({"format": "double"}, NumberType(format="double")),
        ({"maximum": 3}, NumberType(maximum=3)),
    ],
)
def test_types(written: Any, expected: SchemaType) -> None:
    assert schema_of(written) == Schema(type=expected)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ({"type": "string", "nullable": True}, Schema(type=StringType(), nullable=True)),
        ({"type": "string", "contentMediaType": "image/png"}, Schema(type=StringType(content_media_type="image/png"))),
        (
            {"type": "number", "minimum": 1, "exclusiveMinimum": True, "maximum": 2, "exclusiveMaximum": False},
            Schema(type=NumberType(minimum=1, exclusive_minimum=True, maximum=2)),
        ),
        (
            {"type": "string", "enum": ["a", None], "nullable": True},
            Schema(type=EnumType((EnumValue("a"),), StringType()), nullable=True),
        ),
        ({**ref("Other"), "description": "ignored", "nullable": True}, Schema(type=RefType("Other"))),
    ],
)
def test_the_ways_of_3_0(written: Any, expected: Schema) -> None:
    assert schema_of(written, "3.0.3", Other={"type": "string"}) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ({"type": ["string", "null"], "maxLength": 3}, Schema(type=StringType(max_length=3), nullable=True)),
        ({"type": ["null"]}, Schema(type=NullType())),
        ({"type": ["number", "integer"]}, Schema(type=NumberType())),
        (
            {"type": ["string", "integer", "null"], "minLength": 1, "minimum": 2},
            Schema(
                type=UnionType(
                    variants=(
                        Variant(Schema(type=StringType(min_length=1))),
                        Variant(Schema(type=NumberType(integer=True, minimum=2))),
                    )
                ),
                nullable=True,
            ),
        ),
        ({"type": "string", "nullable": True}, Schema(type=StringType())),
    ],
)
def test_several_types_and_null(written: Any, expected: Schema) -> None:
    assert schema_of(written) == expected


def _enum(*values: Any, base: Any = None) -> EnumType:
    return EnumType(tuple(EnumValue(value) for value in values), base or StringType())


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ({"enum": ["a", "b", "a"]}, Schema(type=_enum("a", "b"))),
        ({"type": "string", "enum": ["a"], "maxLength": 3}, Schema(type=_enum("a", base=StringType(max_length=3)))),
        ({"enum": [1, 2]}, Schema(type=_enum(1, 2, base=NumberType(integer=True)))),
        ({"enum": [1, 1.5]}, Schema(type=_enum(1, Decimal("1.5"), base=NumberType()))),
        ({"enum": [True]}, Schema(type=_enum(True, base=BooleanType()))),
        (
            {"enum": [1, 1.0, True, "1", None, {"a": [1]}, {"a": [1.0]}, [0]]},
            Schema(type=_enum(1, True, "1", {"a": [1]}, [0], base=AnyType()), nullable=True),
        ),
        ({"enum": []}, NEVER),
        ({"enum": [None]}, Schema(type=NullType())),
        ({"const": "x"}, Schema(type=_enum("x"))),
        ({"const": None}, Schema(type=NullType())),
        ({"type": "integer", "const": 5}, Schema(type=_enum(5, base=NumberType(integer=True)))),
        ({"type": ["string", "null"], "enum": ["a", None]}, Schema(type=_enum("a"), nullable=True)),
        ({"type": ["string", "integer"], "enum": ["a", 1]}, Schema(type=_enum("a", 1, base=AnyType()))),
    ],
)
def test_enums(written: Any, expected: Schema) -> None:
    assert schema_of(written) == expected


@pytest.mark.parametrize(
    "told",
    [
        {"x-enumDescriptions": {"a": "First", "b": "Second"}, "x-enum-varnames": ["A", "B"]},
        {"x-enum-descriptions": ["First", "Second"], "x-enum-varnames": {"a": "A", "b": "B"}},
    ],
)
def test_what_is_told_of_enum_values(told: dict[str, Any]) -> None:
    found = schema_of({"enum": ["a", "b"], **told})
    assert found.type == EnumType((EnumValue("a", "First", "A"), EnumValue("b", "Second", "B")), StringType())
    assert found.extensions == told


def test_positions_count_before_null_and_repeats_go() -> None:
    found = schema_of({"enum": [None, "a", "a", "b"], "x-enum-descriptions": ["none", "A", "again", "B"]})
    assert found.type == EnumType((EnumValue("a", "A"), EnumValue("b", "B")), StringType())


def test_what_is_said_of_a_schema() -> None:
    found = schema_of(
        {
            "type": "string",
            "title": "T",
            "description": "D",
            "default": None,
            "examples": ["a"],
            "example": "b",
            "deprecated": True,
            "readOnly": True,
            "writeOnly": True,
            "externalDocs": {"url": "https://example.com", "description": "more"},
            "xml": {"name": "n"},
            "x-any": {"$ref": "#/nowhere"},
        }
    )
    assert found == Schema(
        type=StringType(),
        title="T",
        description="D",
        default=None,
        examples=("a", "b"),
        deprecated=True,
        read_only=True,
        write_only=True,
        external_docs=ExternalDocs("https://example.com", "more"),
        xml={"name": "n"},
        extensions={"x-any": {"$ref": "#/nowhere"}},
    )
    assert found.at.pointer == "/components/schemas/It"
    assert schema_of({"type": "string"}).default is ABSENT


def test_numbers_keep_their_digits() -> None:
    found = schema_of({"type": "number", "maximum": 12345678901234567890123, "default": 1.10})
    assert found.type == NumberType(maximum=12345678901234567890123)
    assert str(found.default) == "1.1"


def test_limits_name_what_only_validation_knows() -> None:
    written = {
        "type": "array",
        "contains": {"type": "string"},
        "minContains": 2,
        "not": {"maxItems": 1},
        "if": {},
        "then": {},
        "else": {},
        "unevaluatedItems": False,
        "unheard-of": 1,
    }
    limits = ("contains", "minContains", "not", "if", "unevaluatedItems")
    assert schema_of(written) == Schema(type=ArrayType(), limits=limits)
    found = schema_of({"type": "object", "dependentRequired": {"a": ["b"]}, "unevaluatedProperties": False})
    assert found.limits == ("dependentRequired", "unevaluatedProperties")


def test_docs_beside_a_reference() -> None:
    found = schema_of({**ref("Other"), "description": "Here", "default": "x", "x-y": 1}, Other={"type": "string"})
    assert found == Schema(type=RefType("Other"), description="Here", default="x", extensions={"x-y": 1})


def test_constraints_beside_a_reference() -> None:
    found = schema_of({**ref("Other"), "maxLength": 5}, Other={"type": "string", "minLength": 2, "title": "Not mine"})
    assert found == Schema(type=StringType(min_length=2, max_length=5))


def test_recursion_goes_through_names() -> None:
    found = schemas_of(
        Tree={"properties": {"children": {"type": "array", "items": ref("Tree")}, "parent": ref("Tree")}},
        Value={"anyOf": [{"type": "string"}, {"type": "array", "items": ref("Value")}]},
    )
    children = Schema(type=ArrayType(items=Schema(type=RefType("Tree"))))
    assert found["Tree"].type == ObjectType(
        properties=(Property("children", children), Property("parent", Schema(type=RefType("Tree"))))
    )
    values = Schema(type=ArrayType(items=Schema(type=RefType("Value"))))
    assert found["Value"].type == UnionType(variants=(Variant(TEXT), Variant(values)))


def test_aliases() -> None:
    found = schemas_of(A=ref("B"), B={**ref("C"), "title": "Bee"}, C={"type": "string"})
    assert found["A"] == Schema(type=RefType("B"))
    assert found["B"] == Schema(type=RefType("C"), title="Bee")
    assert found["C"] == TEXT


@pytest.mark.parametrize("more", [{}, {"description": "x"}])
def test_a_circle_of_aliases_is_broken(more: dict[str, str]) -> None:
    written = {"A": {**ref("B"), **more}, "B": {**ref("C"), **more}, "C": {**ref("A"), **more}, "D": ref("A")}
    api, warnings = api_of({"components": {"schemas": written}})
    assert rules(warnings) == ["circular-ref"]
    assert {api.resolved(schema).type for schema in api.schemas.values()} == {AnyType()}
    assert api.schemas["D"].type == RefType("A")


def test_a_circle_through_compositions_is_broken() -> None:
    written = {"A": {"allOf": [ref("B")]}, "B": {"oneOf": [ref("A"), {"type": "null"}]}}
    api, warnings = api_of({"components": {"schemas": written}})
    assert rules(warnings) == ["circular-ref"]
    assert api.resolved(api.schemas["A"]).type == AnyType()


def test_dynamic_references_count_as_plain_ones() -> None:
    tree = {"$dynamicAnchor": "node", "type": "object", "properties": {"next": {"$dynamicRef": "#node"}}}
    found = schema_of(tree)
    child = Schema(type=RefType("It"), limits=("$dynamicRef",))
    assert found.type == ObjectType(properties=(Property("next", child),))


@pytest.mark.parametrize("broken", [5, "text", None, ["x"]])
def test_what_is_no_schema_is_any_value(broken: Any) -> None:
    written = {"It": {"type": "object", "properties": {"bad": broken, "good": {"type": "string"}}}}
    api, warnings = api_of({"components": {"schemas": written}})
    assert rules(warnings) == ["not-a-schema"]
    assert api.schemas["It"].type == ObjectType(properties=(Property("bad", ANY), Property("good", TEXT)))


def test_an_unknown_type_is_any_value() -> None:
    api, warnings = api_of({"components": {"schemas": {"It": {"type": "datetime"}, "Or": {"type": ["string", "odd"]}}}})
    assert rules(warnings) == ["unknown-type", "unknown-type"]
    assert api.schemas["It"] == ANY
    assert api.schemas["Or"] == TEXT


def test_a_dangling_reference_is_any_value() -> None:
    api, warnings = api_of({"components": {"schemas": {"It": {"properties": {"a": ref("Gone")}}}}})
    assert rules(warnings) == ["dangling-ref"]
    assert warnings[0].source_line
    assert api.schemas["It"].type == ObjectType(properties=(Property("a", ANY),))


def test_references_are_data_where_the_standard_says_so() -> None:
    data: Json = {"$ref": "#/nowhere"}
    found = schema_of({"default": data, "example": data, "enum": [data], "x-y": data})
    assert found.type == EnumType((EnumValue(data),), AnyType())
    assert (found.default, found.examples) == (data, (data,))


def test_deep_schemas() -> None:
    inner: dict[str, Any] = {"type": "string"}
    for _ in range(45):
        inner = {"allOf": [{"properties": {"a": inner}}, {"properties": {"b": {}}}]}
    found, depth = schema_of(inner), 0
    while isinstance(found.type, ObjectType):
        found, depth = found.type.properties[0].schema, depth + 1
    assert (found, depth) == (TEXT, 45)


def test_a_long_chain_of_bases() -> None:
    count = 1_500
    written: dict[str, Any] = {
        f"A{index}": {"allOf": [ref(f"A{index + 1}"), {"properties": {f"p{index % 3}": {"type": "string"}}}]}
        for index in range(count)
    }
    written[f"A{count}"] = {"type": "object", "properties": {"id": {"type": "string"}}}
    found = schemas_of(**written)
    assert isinstance(found["A0"].type, ObjectType)
    assert {prop.name for prop in found["A0"].type.properties} == {"p0", "p1", "p2", "id"}
