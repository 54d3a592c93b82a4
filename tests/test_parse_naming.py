"""The names of schemas that references lead to outside components, and references across files."""

from typing import Any

from generator.ir import ArrayType, ObjectType, Property, RefType, Schema, StringType
from tests.parsed import api_of, ref, rules, schema_of

TEXT = Schema(type=StringType())
THING: dict[str, Any] = {"type": "object", "properties": {"a": {"type": "string"}}}


def _names(document: dict[str, Any], **files: Any) -> list[str]:
    api, warnings = api_of({"components": {"schemas": document}}, **files)
    assert warnings == ()
    return list(api.schemas)


def _uses(*refs: str) -> dict[str, Any]:
    return {"properties": {f"p{index}": {"$ref": target} for index, target in enumerate(refs)}}


def test_files_are_named_by_their_stem() -> None:
    uses = {"It": _uses("models/pet.json", "models/pet_owner.json")}
    names = _names(uses, models__pet=THING, models__pet_owner=THING)
    assert names == ["It", "pet", "pet_owner"]


def test_files_of_one_stem_are_named_by_more_of_their_path() -> None:
    uses = {"It": _uses("cats/pet.json", "dogs/pet.json", "dogs/tag.json")}
    assert _names(uses, cats__pet=THING, dogs__pet=THING, dogs__tag=THING) == ["It", "CatsPet", "DogsPet", "tag"]


def test_a_component_keeps_its_name_against_files() -> None:
    names = _names({"Pet": THING, "It": _uses("models/pet.json")}, models__pet=THING)
    assert names == ["Pet", "It", "ModelsPet"]


def test_names_do_not_depend_on_what_is_met_first() -> None:
    first, second = "cats/pet.json", "dogs/pet.json"
    cat, dog = {**THING, "title": "Cat"}, {**THING, "title": "Dog"}
    for uses in (_uses(first, second), _uses(second, first)):
        api, _ = api_of({"components": {"schemas": {"It": uses}}}, cats__pet=cat, dogs__pet=dog)
        assert {name: schema.title for name, schema in api.schemas.items() if name != "It"} == {
            "CatsPet": "Cat",
            "DogsPet": "Dog",
        }


def test_a_component_that_is_only_a_file_gives_it_its_name() -> None:
    api, warnings = api_of(
        {"components": {"schemas": {"Animal": {"$ref": "models/pet.json"}, "Same": {"$ref": "models/pet.json"}}}},
        models__pet={"properties": {"mother": {"$ref": "pet.json"}, "tag": {"$ref": "tag.json"}}},
        models__tag={"type": "string"},
    )
    assert warnings == ()
    mother, tag = Schema(type=RefType("Animal")), Schema(type=RefType("tag"))
    assert api.schemas == {
        "Animal": Schema(type=ObjectType(properties=(Property("mother", mother), Property("tag", tag)))),
        "Same": Schema(type=RefType("Animal")),
        "tag": TEXT,
    }
    assert api.schemas["Animal"].at.document.endswith("pet.json")


def test_pointers_into_schemas() -> None:
    document = {
        "Pet": {"properties": {"tag": {"type": "string"}, "list": {"type": "array", "items": {"type": "string"}}}},
        "It": _uses("#/components/schemas/Pet/properties/tag", "#/components/schemas/Pet/properties/list/items"),
        "Def": {"$defs": {"Inner": {"type": "string"}}, "items": {"$ref": "#/components/schemas/Def/$defs/Inner"}},
    }
    assert _names(document) == ["Pet", "It", "Def", "PetTag", "PetList", "Inner"]


def test_pointers_into_paths() -> None:
    content = {"application/json": {"schema": {"type": "string"}}}
    pointer = "#/paths/~1v1~1pets/get/responses/{}/content/application~1json/schema"
    api, warnings = api_of(
        {
            "paths": {"/v1/pets": {"get": {"responses": {"200": {"content": content}, "404": {"content": content}}}}},
            "components": {"schemas": {"It": _uses(pointer.format(200), pointer.format(404))}},
        }
    )
    assert warnings == ()
    assert [name for name in api.schemas if name != "It"] == [
        "V1PetsGet200",
        "V1PetsGet404",
    ]
    one = {"components": {"schemas": {"It": _uses(pointer.format(200))}}}
    paths = {"/v1/pets": {"get": {"responses": {"200": {"content": content}}}}}
    assert "V1PetsGet" in api_of({"paths": paths, **one})[0].schemas


def test_components_of_other_files() -> None:
    common = {"components": {"schemas": {"Error": THING, "Deep": {"type": "array", "items": ref("Error")}}}}
    api, _ = api_of({"components": {"schemas": {"It": _uses("common.json#/components/schemas/Deep")}}}, common=common)
    assert api.schemas["Deep"].type == ArrayType(items=Schema(type=RefType("Error")))
    assert list(api.schemas) == ["It", "Deep", "Error"]


def test_a_file_that_is_recursive() -> None:
    document = {"components": {"schemas": {"It": {"items": {"$ref": "tree.json"}}}}}
    api, _ = api_of(document, tree={"items": {"$ref": "#"}})
    assert api.schemas["tree"].type == ArrayType(items=Schema(type=RefType("tree")))


def test_references_to_references() -> None:
    api, warnings = api_of(
        {"components": {"schemas": {"It": {"items": {"$ref": "one.json"}}}}},
        one={"$ref": "two.json"},
        two={"$ref": "openapi.json#/components/schemas/It"},
    )
    assert warnings == ()
    assert api.schemas == {"It": Schema(type=ArrayType(items=Schema(type=RefType("It"))))}


def test_anchors() -> None:
    written = {"$defs": {"inner": {"$anchor": "here", "type": "string"}}, "items": {"$ref": "#here"}}
    assert schema_of(written).type == ArrayType(items=Schema(type=RefType("inner")))


def test_a_reference_in_the_place_of_properties() -> None:
    found = schema_of({"properties": {"$ref": "#/components/schemas/Other/properties"}}, Other=THING)
    assert found.type == ObjectType(properties=(Property("a", TEXT),))
    nested = {"properties": {"a": {"properties": {"$ref": "#/components/schemas/It/properties"}}}}
    api, warnings = api_of({"components": {"schemas": {"It": nested}}})
    assert rules(warnings) == ["circular-ref"]
    inner = Schema(type=ObjectType(properties=(Property("a", Schema(type=ObjectType())),)))
    assert api.schemas["It"].type == ObjectType(properties=(Property("a", inner),))
