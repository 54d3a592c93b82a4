"""oneOf and anyOf: variants, null, discriminators of both styles, enums in disguise."""

from typing import Any

import pytest

from generator.ir import (
    AnyType,
    EnumType,
    EnumValue,
    NullType,
    NumberType,
    ObjectType,
    Property,
    RefType,
    Schema,
    StringType,
    UnionType,
    Variant,
)
from tests.parsed import api_of, ref, rules, schema_of, schemas_of

TEXT = Schema(type=StringType())
WHOLE = Schema(type=NumberType(integer=True))
CAT: dict[str, Any] = {"type": "object", "properties": {"kind": {"type": "string"}}}


def _ref(name: str) -> Schema:
    return Schema(type=RefType(name))


@pytest.mark.parametrize(("word", "exclusive"), [("oneOf", True), ("anyOf", False)])
def test_variants(word: str, exclusive: bool) -> None:
    found = schema_of({word: [{"type": "string"}, ref("Cat")], "description": "Either"}, Cat=CAT)
    union = UnionType(variants=(Variant(TEXT), Variant(_ref("Cat"))), exclusive=exclusive)
    assert found == Schema(type=union, description="Either")


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ({"anyOf": [ref("Cat"), {"type": "null"}]}, Schema(type=RefType("Cat"), nullable=True)),
        ({"oneOf": [{"type": "null"}, {"type": "string"}]}, Schema(type=StringType(), nullable=True)),
        ({"oneOf": [{"enum": [None]}, {"type": "string"}]}, Schema(type=StringType(), nullable=True)),
        (
            {"anyOf": [{"type": "string"}, {"type": "integer"}, {"type": "null"}], "title": "T"},
            Schema(type=UnionType(variants=(Variant(TEXT), Variant(WHOLE))), nullable=True, title="T"),
        ),
        ({"anyOf": [{"type": "null"}]}, Schema(type=NullType())),
        ({"oneOf": [{"type": "string", "title": "In"}], "title": "Out"}, Schema(type=StringType(), title="Out")),
        ({"oneOf": []}, Schema(type=AnyType(), limits=("oneOf",))),
    ],
)
def test_null_and_single_variants(written: dict[str, Any], expected: Schema) -> None:
    assert schema_of(written, Cat=CAT) == expected


def test_variants_that_only_require_are_limits() -> None:
    either = [{"required": ["a"]}, {"required": ["b"], "title": "B"}, {"not": {"required": ["c"]}}]
    found = schema_of({"type": "object", "properties": {"a": {"type": "string"}}, "anyOf": either, "oneOf": either})
    assert found == Schema(type=ObjectType(properties=(Property("a", TEXT),)), limits=("oneOf", "anyOf"))


def test_both_keywords_at_once() -> None:
    found = schema_of({"oneOf": [{"type": "string"}, ref("Cat")], "anyOf": [{"type": "string"}]}, Cat=CAT)
    union = UnionType(variants=(Variant(TEXT), Variant(_ref("Cat"))), exclusive=True)
    assert found == Schema(type=union)


def test_consts_side_by_side_are_an_enum() -> None:
    found = schema_of(
        {
            "type": "integer",
            "oneOf": [{"const": 1, "title": "ONE", "description": "The first"}, {"const": 2}, {"type": "null"}],
        }
    )
    values = (EnumValue(1, "The first", "ONE"), EnumValue(2))
    assert found == Schema(type=EnumType(values, NumberType(integer=True)))
    mixed = schema_of({"anyOf": [{"const": "a"}, {"const": 1}, {"type": "null"}]})
    assert mixed == Schema(type=EnumType((EnumValue("a"), EnumValue(1)), AnyType()), nullable=True)


def test_consts_that_say_more_stay_variants() -> None:
    found = schema_of({"oneOf": [{"const": "a", "deprecated": True}, {"const": "b"}]})
    assert isinstance(found.type, UnionType)
    assert found.type.variants[0].schema.deprecated


def test_discriminator_by_mapping_name_and_default() -> None:
    found = schemas_of(
        "3.2.0",
        Pet={
            "oneOf": [ref("Cat"), ref("Dog"), ref("Eel"), {"properties": {"kind": {"const": "inline"}}}],
            "discriminator": {
                "propertyName": "kind",
                "mapping": {"meow": "#/components/schemas/Cat", "purr": "Cat", "woof": "Dog"},
                "defaultMapping": "Eel",
            },
        },
        Cat=CAT,
        Dog=CAT,
        Eel=CAT,
    )
    kind = Schema(type=EnumType((EnumValue("inline"),), StringType()))
    assert found["Pet"] == Schema(
        type=UnionType(
            variants=(
                Variant(_ref("Cat"), ("meow", "purr")),
                Variant(_ref("Dog"), ("woof",)),
                Variant(_ref("Eel"), ("Eel",)),
                Variant(Schema(type=ObjectType(properties=(Property("kind", kind),))), ("inline",)),
            ),
            exclusive=True,
            discriminator="kind",
            default_variant=2,
        )
    )


def test_discriminator_by_the_constants_of_its_field() -> None:
    found = schemas_of(
        Pet={"anyOf": [ref("Cat"), ref("Dog"), ref("Birds")], "discriminator": {"propertyName": "kind"}},
        Cat={"properties": {"kind": {"const": "cat"}}},
        Dog={"allOf": [ref("Animal"), {"properties": {"kind": {"enum": ["dog", "puppy"]}}}]},
        Birds={"oneOf": [ref("Hen"), ref("Owl")], "discriminator": {"propertyName": "kind"}},
        Hen={"properties": {"kind": {"const": "hen"}}},
        Owl={"properties": {"kind": ref("OwlKind")}},
        OwlKind={"enum": ["owl"]},
        Animal={"properties": {"kind": {"enum": ["cat", "dog", "puppy", "hen"]}}},
    )
    assert isinstance(found["Pet"].type, UnionType)
    assert [variant.tags for variant in found["Pet"].type.variants] == [("cat",), ("dog", "puppy"), ("hen", "owl")]


def test_the_enum_of_a_base_is_no_constant() -> None:
    found = schemas_of(
        Pet={"oneOf": [ref("Cat"), ref("dog")], "discriminator": {"propertyName": "kind"}},
        Cat={"allOf": [ref("Animal")]},
        dog={"allOf": [{"properties": {"kind": {"enum": ["cat", "dog"]}}}]},
        Animal={"properties": {"kind": {"enum": ["Cat", "dog"]}}},
    )
    assert isinstance(found["Pet"].type, UnionType)
    assert [variant.tags for variant in found["Pet"].type.variants] == [("Cat",), ("dog",)]


def test_a_base_with_a_discriminator() -> None:
    found = schemas_of(
        "3.0.3",
        Pet={**CAT, "discriminator": {"propertyName": "kind", "mapping": {"meow": "Cat", "fish": "Fish"}}},
        Cat={"allOf": [ref("Pet"), {"properties": {"lives": {"type": "integer"}}}]},
        Lion={"allOf": [ref("Cat")]},
        Dog={"allOf": [ref("Pet"), {"properties": {"kind": {"enum": ["dog"]}}}]},
        Fish=CAT,
    )
    derived = (
        Variant(_ref("Cat"), ("meow",)),
        Variant(_ref("Dog"), ("dog",)),
        Variant(_ref("Lion"), ("Lion",)),
        Variant(_ref("Fish"), ("fish",)),
    )
    kind = ObjectType(properties=(Property("kind", TEXT),))
    assert found["Pet"] == Schema(type=kind, discriminator="kind", derived=derived)
    assert found["Cat"] == Schema(type=ObjectType(properties=(Property("kind", TEXT), Property("lives", WHOLE))))
    assert found["Lion"] == _ref("Cat")


def test_a_discriminator_that_leads_nowhere() -> None:
    written = {
        "Pet": {
            "oneOf": [ref("Cat"), {"type": "object"}],
            "discriminator": {"propertyName": "kind", "mapping": {"cat": "Cat", "gone": "#/gone", "odd": 5}},
        },
        "Cat": CAT,
        "Odd": {"oneOf": [ref("Cat"), {"type": "string"}], "discriminator": {"mapping": {}}},
    }
    api, warnings = api_of({"components": {"schemas": written}})
    assert sorted(rules(warnings)) == ["bad-discriminator", "bad-mapping", "dangling-ref"]
    assert api.schemas["Pet"].type == UnionType(
        variants=(Variant(_ref("Cat"), ("cat",)), Variant(Schema(type=ObjectType()))),
        exclusive=True,
        discriminator="kind",
    )
    assert api.schemas["Odd"].type == UnionType(variants=(Variant(_ref("Cat")), Variant(TEXT)), exclusive=True)
