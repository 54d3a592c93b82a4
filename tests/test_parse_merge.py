"""allOf: parts that merge, parts that stay apart, and circles."""

from typing import Any

import pytest

from generator.ir import (
    AnyType,
    ArrayType,
    EnumType,
    EnumValue,
    IntersectionType,
    NeverType,
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
WHOLE = Schema(type=NumberType(integer=True))


def _object(**properties: Schema) -> ObjectType:
    return ObjectType(properties=tuple(Property(name, schema) for name, schema in properties.items()))


def _ref(name: str) -> Schema:
    return Schema(type=RefType(name))


BASE = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}, "size": {"type": "integer"}}}


def test_objects_merge_with_their_base_first() -> None:
    found = schema_of(
        {
            "description": "Outer",
            "allOf": [ref("Base"), {"title": "Inner", "description": "In", "properties": {"more": {"type": "string"}}}],
            "properties": {"own": {"type": "string"}},
            "required": ["size", "own", "elsewhere"],
        },
        Base={**BASE, "title": "Base", "description": "Base"},
    )
    properties = (
        Property("id", TEXT, True),
        Property("size", WHOLE, True),
        Property("more", TEXT),
        Property("own", TEXT, True),
    )
    expected = ObjectType(properties=properties, required_extra=("elsewhere",))
    assert found == Schema(type=expected, title="Inner", description="Outer")


def test_a_reference_with_docs_stays_a_reference() -> None:
    written = {"allOf": [ref("Base"), {"description": "Part"}], "description": "Outer", "readOnly": True}
    assert schema_of(written, Base=BASE) == Schema(type=RefType("Base"), description="Outer", read_only=True)


def test_a_nullable_reference_of_3_0() -> None:
    found = schema_of({"allOf": [ref("Base")], "nullable": True}, "3.0.3", Base=BASE)
    assert found == Schema(type=RefType("Base"), nullable=True)


@pytest.mark.parametrize("more", [{"type": "object"}, {"required": ["id"]}, ref("Base")])
def test_a_part_that_adds_nothing_leaves_the_reference(more: dict[str, Any]) -> None:
    assert schema_of({"allOf": [ref("Base"), more]}, Base=BASE) == _ref("Base")


def test_fields_that_several_parts_describe() -> None:
    found = schema_of(
        {
            "allOf": [
                {"properties": {"a": {"type": "string", "maxLength": 9, "description": "A"}, "b": {"type": "string"}}},
                {"properties": {"a": {"type": "string", "minLength": 1, "title": "Second"}}, "required": ["b"]},
                {"properties": {"a": {"description": "Third"}}},
            ]
        }
    )
    merged = Schema(type=StringType(min_length=1, max_length=9), title="Second", description="Third")
    assert found.type == ObjectType(properties=(Property("a", merged), Property("b", TEXT, True)))


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (
            {"type": "number", "minimum": 1, "maximum": 9},
            {"type": "integer", "exclusiveMinimum": 1, "maximum": 5, "multipleOf": 2},
            NumberType(integer=True, minimum=1, exclusive_minimum=True, maximum=5, multiple_of=2),
        ),
        (
            {"type": "integer", "multipleOf": 4, "exclusiveMaximum": 8},
            {"type": "integer", "multipleOf": 6, "maximum": 8},
            NumberType(integer=True, multiple_of=12, maximum=8, exclusive_maximum=True),
        ),
        (
            {"type": "string", "format": "uri", "minLength": 1},
            {"type": "string", "minLength": 3, "maxLength": 5, "pattern": "x"},
            StringType(format="uri", min_length=3, max_length=5, pattern="x"),
        ),
        (
            {"enum": ["a", "b", "c"], "x-enum-varnames": ["A", "B", "C"]},
            {"enum": ["c", "b"], "x-enumDescriptions": {"b": "Bee"}},
            EnumType((EnumValue("b", "Bee", "B"), EnumValue("c", "", "C")), StringType()),
        ),
        (
            {"type": "string", "maxLength": 3},
            {"const": "a"},
            EnumType((EnumValue("a"),), StringType(max_length=3)),
        ),
        (
            {"type": "array", "items": {"type": "string"}, "maxItems": 5},
            {"type": "array", "items": {"maxLength": 2}, "minItems": 1, "uniqueItems": True},
            ArrayType(items=Schema(type=StringType(max_length=2)), min_items=1, max_items=5, unique_items=True),
        ),
        (
            {"additionalProperties": {"type": "string"}, "minProperties": 1, "patternProperties": {"^x": True}},
            {"additionalProperties": False, "minProperties": 2},
            ObjectType(
                additional=Schema(type=NeverType()),
                patterns=(("^x", Schema(type=AnyType())),),
                min_properties=2,
            ),
        ),
        ({"type": "string"}, False, NeverType()),
        ({"type": "string"}, True, StringType()),
    ],
)
def test_constraints_combine(first: Any, second: Any, expected: SchemaType) -> None:
    found = schema_of({"allOf": [first, second]})
    assert found == Schema(type=expected, extensions=found.extensions)
    assert schema_of({"allOf": [ref("First"), second]}, First=first).type in (expected, RefType("First"))


def test_constraints_that_do_not_combine_are_limits() -> None:
    found = schema_of({"allOf": [{"type": "string", "pattern": "a"}, {"type": "string", "pattern": "b"}]})
    assert found == Schema(type=StringType(pattern="b"), limits=("pattern",))
    found = schema_of({"allOf": [{"type": "number", "multipleOf": 0.5}, {"type": "number", "multipleOf": 3}]})
    assert found == Schema(type=NumberType(multiple_of=3), limits=("multipleOf",))


def test_parts_that_contradict_each_other() -> None:
    contradicting = {"allOf": [{"type": "string"}, {"type": "object"}]}
    written = {"properties": {"a": contradicting, "b": {"type": "string"}}}
    api, warnings = api_of({"components": {"schemas": {"It": written}}})
    assert rules(warnings) == ["allof-conflict"]
    assert warnings[0].message == "no value fits all parts: string and object; the latter is taken"
    assert api.schemas["It"].type == _object(a=Schema(type=ObjectType()), b=TEXT)


def test_null_fits_only_where_it_fits_all_parts() -> None:
    maybe = {"type": ["object", "null"], "properties": {"a": {"type": "string"}}}
    assert schema_of({"allOf": [maybe, {"type": ["object", "null"]}]}).nullable
    assert not schema_of({"allOf": [maybe, BASE]}).nullable
    assert schema_of({"allOf": [ref("Maybe"), {"description": "x"}]}, Maybe=maybe) == Schema(
        type=RefType("Maybe"), description="x"
    )


def test_an_object_and_a_union_stay_apart() -> None:
    variants = {"oneOf": [{"properties": {"x": {"type": "string"}}}, {"type": "integer"}]}
    found = schema_of({"type": "object", "properties": {"id": {"type": "string"}}, **variants})
    union = UnionType(variants=(Variant(Schema(type=_object(x=TEXT))), Variant(WHOLE)), exclusive=True)
    assert found == Schema(type=IntersectionType((Schema(type=_object(id=TEXT)), Schema(type=union))))
    named = schema_of({"allOf": [ref("Either"), {"properties": {"id": {"type": "string"}}}]}, Either=variants)
    assert named.type == IntersectionType((Schema(type=_object(id=TEXT)), _ref("Either")))


def test_an_intersection_merges_on() -> None:
    found = schemas_of(
        Either={"oneOf": [{"type": "string"}, {"type": "integer"}]},
        Both={"allOf": [ref("Either"), {"properties": {"a": {"type": "string"}}}]},
        It={"allOf": [ref("Both"), {"properties": {"b": {"type": "string"}}}]},
    )
    assert found["It"].type == IntersectionType((Schema(type=_object(a=TEXT, b=TEXT)), _ref("Either")))


def test_a_bare_type_beside_a_union_adds_nothing() -> None:
    found = schema_of({"type": "object", "oneOf": [{"properties": {"a": {"type": "string"}}}, {}]})
    variants = (Variant(Schema(type=_object(a=TEXT))), Variant(Schema(type=ObjectType())))
    assert found == Schema(type=UnionType(variants=variants, exclusive=True))


def test_what_a_union_requires_besides_is_a_limit() -> None:
    found = schema_of({"required": ["kind"], "oneOf": [ref("Cat"), ref("Dog")]}, Cat=BASE, Dog=BASE)
    variants = (Variant(_ref("Cat")), Variant(_ref("Dog")))
    assert found == Schema(type=UnionType(variants=variants, exclusive=True), limits=("required",))


def test_keywords_beside_variants_of_other_types_are_limits() -> None:
    found = schema_of({"format": "int-or-string", "minLength": 1, "oneOf": [{"type": "integer"}, {"type": "string"}]})
    variants = (Variant(WHOLE), Variant(TEXT))
    assert found == Schema(type=UnionType(variants=variants, exclusive=True), limits=("format", "minLength"))


def test_made_of_itself() -> None:
    written = {"It": {"allOf": [ref("It"), {"properties": {"a": {"type": "string"}}}]}}
    api, warnings = api_of({"components": {"schemas": written}})
    assert rules(warnings) == ["circular-allof"]
    assert api.schemas["It"].type == _object(a=TEXT)


def test_made_of_each_other() -> None:
    written = {
        "A": {"allOf": [ref("B"), {"properties": {"a": {"type": "string"}}}]},
        "B": {"allOf": [ref("A"), {"properties": {"b": {"type": "string"}}}]},
    }
    api, warnings = api_of({"components": {"schemas": written}})
    assert rules(warnings) == ["circular-allof"]
    assert api.schemas["A"].type == _object(b=TEXT, a=TEXT)
    assert api.schemas["B"].type == _object(b=TEXT)


def test_recursion_through_a_merge_is_no_circle() -> None:
    found = schema_of({"properties": {"child": {"allOf": [ref("It"), {"properties": {"x": {"type": "string"}}}]}}})
    child = Schema(type=IntersectionType((Schema(type=_object(x=TEXT)), _ref("It"))))
    assert found.type == _object(child=child)


def test_a_base_that_lists_its_derived_schemas() -> None:
    found = schemas_of(
        "3.0.3",
        Pet={
            "type": "object",
            "properties": {"kind": {"type": "string"}},
            "oneOf": [ref("Cat"), ref("Dog")],
            "discriminator": {"propertyName": "kind"},
        },
        Cat={"allOf": [ref("Pet"), {"properties": {"lives": {"type": "integer"}}}]},
        Dog={"allOf": [ref("Pet")]},
    )
    variants = (Variant(_ref("Cat"), ("Cat",)), Variant(_ref("Dog"), ("Dog",)))
    union = UnionType(variants=variants, exclusive=True, discriminator="kind")
    assert found["Pet"] == Schema(type=IntersectionType((Schema(type=_object(kind=TEXT)), Schema(type=union))))
    assert found["Cat"] == Schema(type=_object(kind=TEXT, lives=WHOLE))


def test_a_field_that_bases_share_is_the_derived_one() -> None:
    found = schemas_of(
        Animal={"type": "object", "properties": {"name": {"type": "string"}}},
        Dog={"allOf": [ref("Animal"), {"properties": {"tail": {"type": "string"}}}]},
        Home={"properties": {"pet": ref("Animal")}},
        Kennel={"allOf": [ref("Home"), {"properties": {"pet": {**ref("Dog"), "description": "Barks"}}}]},
        Other={"type": "object", "properties": {"x": {"type": "string"}}},
        Mixed={"allOf": [ref("Home"), {"properties": {"pet": ref("Other")}}]},
    )
    assert found["Kennel"].type == _object(pet=Schema(type=RefType("Dog"), description="Barks"))
    assert found["Mixed"].type == _object(pet=Schema(type=IntersectionType((_ref("Animal"), _ref("Other")))))


def test_bases_that_share_bases_merge_in_no_time() -> None:
    written: dict[str, Any] = {"A40": {"type": "object"}, "B40": {"type": "object"}}
    for index in range(40):
        both = {"allOf": [ref(f"A{index + 1}"), ref(f"B{index + 1}")]}
        written[f"A{index}"] = {"properties": {"p": both, "q": both}}
        written[f"B{index}"] = {"properties": {"p": both, "q": ref(f"A{index + 1}")}}
    found = schemas_of(**written, C={"allOf": [ref("A0"), ref("B0")]})
    assert isinstance(found["C"].type, ObjectType)
    assert [prop.name for prop in found["C"].type.properties] == ["p", "q"]


def test_no_parts() -> None:
    assert schema_of({"allOf": []}) == Schema(type=AnyType())
    assert schema_of({"allOf": [{"description": "x"}]}) == Schema(type=AnyType(), description="x")
