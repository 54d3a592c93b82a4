"""The types that schemas become, held by the compiler: what fits compiles, what doesn't is an error."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.lang.typescript import flat
from generator.request import Environment
from generator.surface import surface_of
from generator.targets.typescript.names import names_of
from generator.targets.typescript.types import Types
from tests.parsed import api_of, ref
from tests.typescript_package import TSC, installed, tree_of, tsc, type_checked, write

needs_tsc = pytest.mark.skipif(not TSC.exists(), reason="needs `npm ci --prefix tests/typescript`")


def _type(schema: Any, view: str = "output", **components: Any) -> str:
    """The type of a schema called `It`, on one line."""
    api, _ = api_of({"components": {"schemas": {"It": schema, **components}}})
    types = Types(api, names_of(surface_of(api, Environment("ACME"))))
    return flat(types.named("It", "input" if view == "input" else "output"))


@pytest.mark.parametrize(
    ("schema", "written"),
    [
        (True, "unknown"),
        (False, "never"),
        ({"enum": []}, "never"),
        ({"type": "null"}, "null"),
        ({"type": "integer"}, "number"),
        ({"type": "integer", "format": "int64"}, "Int64"),
        ({"type": "integer", "format": "int64", "minimum": 0, "maximum": 100}, "number"),
        ({"type": "integer", "format": "int64", "maximum": 86_400_000}, "number"),
        ({"type": "integer", "format": "int64", "minimum": 0}, "Int64"),
        ({"type": "integer", "format": "uint64", "maximum": 2**53 - 1}, "number"),
        ({"type": "integer", "format": "int64", "maximum": 2**53}, "Int64"),
        ({"type": "integer", "maximum": 2**60}, "Int64"),
        ({"type": "number", "format": "int64"}, "number"),
        ({"type": ["string", "null"]}, "string | null"),
        ({"type": "string", "format": "date-time"}, "string"),
        ({"type": "string", "format": "binary"}, "string"),
        ({"const": "a"}, '"a"'),
        ({"const": 1.5}, "1.5"),
        ({"enum": ["a", "b"]}, '"a" | "b" | (string & {})'),
        ({"enum": ["it's", "\n"]}, '"it\'s" | "\\n" | (string & {})'),
        ({"enum": [1, 2]}, "1 | 2 | (number & {})"),
        ({"enum": ["a", 1, None, True]}, '"a" | 1 | true | (string & {}) | (number & {}) | null'),
        ({"type": "boolean", "enum": [True]}, "true"),
        ({"type": "array"}, "unknown[]"),
        ({"type": "array", "items": {"type": ["string", "null"]}}, "(string | null)[]"),
        ({"type": "array", "prefixItems": [{"type": "string"}], "items": False}, "[string?]"),
        (
            {"type": "array", "prefixItems": [{"type": "string"}, {"type": "number"}], "minItems": 1},
            "[string, number?, ...unknown[]]",
        ),
        ({"type": "array", "prefixItems": [{"type": "string"}], "minItems": 1, "maxItems": 1}, "[string]"),
        ({"type": "object"}, "{ [key: string]: unknown }"),
        ({"type": "object", "additionalProperties": False}, "{ [key: string]: never }"),
        ({"type": "object", "additionalProperties": {"type": "number"}}, "{ [key: string]: number }"),
        ({"type": "object", "properties": {"a-b": {}}, "additionalProperties": False}, '{ "a-b"?: unknown }'),
        ({"type": "object", "required": ["a"]}, "{ a: unknown }"),
        (
            {"type": "object", "properties": {"a": {"type": "string"}}, "additionalProperties": {"type": "number"}},
            "{ a?: string; [key: string]: number | string | undefined }",
        ),
        (
            {
                "type": "object",
                "patternProperties": {"^x-": {"type": "string"}},
                "properties": {"a": {"type": "string"}},
            },
            "{ a?: string; [key: string]: string | undefined }",
        ),
        ({"anyOf": [{"type": "string"}, {"enum": ["a", "b"]}]}, '(string & {}) | "a" | "b"'),
        ({"anyOf": [{"type": "string"}, {}]}, "unknown"),
        (
            {
                "allOf": [
                    {"type": "object", "properties": {"a": {"type": "string"}}},
                    {"oneOf": [ref("One"), ref("Two")]},
                ]
            },
            "{ a?: string } & (One | Two)",
        ),
    ],
)
def test_types(schema: Any, written: str) -> None:
    one = {"type": "object", "properties": {"b": {"type": "string"}}}
    two = {"type": "object", "properties": {"c": {"type": "string"}}}
    assert _type(schema, One=one, Two=two) == written


def test_requests_and_answers_differ_in_what_only_one_of_them_has() -> None:
    it = {
        "type": "object",
        "required": ["id", "secret"],
        "properties": {"id": {"type": "string", "readOnly": True}, "secret": {"type": "string", "writeOnly": True}},
    }
    assert _type(it) == "{ readonly id: string }"
    assert _type(it, "input") == "{ secret: string }"
    user = {"type": "object", "properties": {"its": {"type": "array", "items": ref("One")}, "other": ref("Two")}}
    two = {"type": "object", "properties": {"a": {"type": "string"}}}
    assert _type(user, One=it, Two=two) == "{ its?: One[]; other?: Two }"
    assert _type(user, "input", One=it, Two=two) == "{ its?: OneInput[] | undefined; other?: Two | undefined }"


def test_what_requests_hold_may_be_undefined_at_any_depth() -> None:
    text = {"type": "string"}
    inner = {"type": "object", "properties": {"note": text, "name": text}, "required": ["name"]}
    document = {
        "paths": {
            "/boxes": {
                "post": {
                    "operationId": "makeBox",
                    "requestBody": {"content": {"application/json": {"schema": ref("Box")}}},
                    "responses": {"200": {"description": "", "content": {"application/json": {"schema": ref("Made")}}}},
                }
            }
        },
        "components": {
            "schemas": {
                "Box": {"type": "object", "properties": {"label": ref("Label"), "list": {"items": inner}}},
                "Label": inner,
                "Made": {"type": "object", "properties": {"label": ref("Label"), "note": text}},
            }
        },
    }
    api, _ = api_of(document)
    types = Types(api, names_of(surface_of(api, Environment("ACME"))))
    label = "{ note?: string | undefined; name: string }"
    assert {name: flat(types.named(name, "output")) for name in ("Box", "Label", "Made")} == {
        "Box": f"{{ label?: Label | undefined; list?: {label}[] | undefined }}",
        "Label": label,
        "Made": "{ label?: Label; note?: string }",
    }


def test_a_discriminator_that_may_be_missing_is_optional() -> None:
    cat = {"type": "object", "properties": {"kind": {"type": "string"}, "lives": {"type": "integer"}}}
    dog = {**cat, "required": ["kind"]}
    union = {"oneOf": [ref("Cat"), ref("Dog")], "discriminator": {"propertyName": "kind"}}
    assert _type(union, Cat=cat, Dog=dog) == '(Cat & { kind?: "Cat" }) | (Dog & { kind: "Dog" })'
    given = '(Cat & { kind?: "Cat" | undefined }) | (Dog & { kind: "Dog" })'
    assert _type(union, "input", Cat=cat, Dog=dog) == given


def test_what_adds_nothing_to_its_base_is_the_base_with_its_own_literal() -> None:
    base = {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"enum": ["give", "take"]}},
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"give": "#/components/schemas/Give", "take": "#/components/schemas/Take"},
        },
    }
    give = {"allOf": [ref("It"), {"type": "object", "required": ["to"], "properties": {"to": {"type": "string"}}}]}
    take = {"allOf": [ref("It"), {"type": "object", "required": ["kind"]}]}
    assert _type(base, Give=give, Take=take) == '{ kind: "take" } | (Give & { kind: "give" })'


def test_a_discriminator_is_a_literal_in_each_variant() -> None:
    def pet(kind: Any) -> dict[str, Any]:
        return {"type": "object", "properties": {"kind": kind, "name": {"type": "string"}}, "required": ["kind"]}

    union = {
        "oneOf": [ref("Cat"), ref("Dog"), ref("Fish"), ref("Bird")],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"cat": "Cat", "kitten": "Cat", "dog": "Dog", "fish": "Fish", "bird": "Bird"},
        },
    }
    cat, dog = pet({"type": "string"}), pet({"enum": ["dog", "puppy"]})
    fish, bird = {"type": "object", "properties": {}}, pet({"const": "bird"})
    assert _type(union, Cat=cat, Dog=dog, Fish=fish, Bird=bird) == (
        '(Cat & { kind: "cat" | "kitten" }) | (Dog & { kind: "dog" }) | (Fish & { kind: "fish" }) | Bird'
    )


def test_a_base_is_itself_or_what_derives_from_it() -> None:
    base = {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"type": "string"}, "name": {"type": "string"}},
        "discriminator": {"propertyName": "kind"},
    }
    cat = {"allOf": [ref("It"), {"type": "object", "properties": {"claws": {"type": "integer"}}}]}
    assert _type(base, Cat=cat) == '{ kind: "It"; name?: string } | (Cat & { kind: "Cat" })'


def test_what_only_leads_back_to_itself_adds_nothing() -> None:
    assert _type({"anyOf": [ref("Other"), {"type": "string"}]}, Other={"oneOf": [ref("It"), {"type": "number"}]}) in (
        "string",
        "Other | string",
    )


_SPEC: dict[str, Any] = {
    "paths": {
        "/pets": {
            "post": {
                "operationId": "createPet",
                "tags": ["Pets"],
                "requestBody": {"required": True, "content": {"application/json": {"schema": ref("NewPet")}}},
                "responses": {
                    "201": {"description": "ok", "content": {"application/json": {"schema": ref("Pet")}}},
                    "202": {"description": "later", "content": {"application/json": {"schema": ref("Later")}}},
                    "409": {"description": "no", "content": {"application/json": {"schema": ref("Problem")}}},
                },
            }
        },
    },
    "components": {
        "schemas": {
            "NewPet": {
                "type": "object",
                "required": ["name", "owner"],
                "properties": {
                    "name": {"type": "string"},
                    "owner": {"type": ["string", "null"]},
                    "status": {"enum": ["free", "sold"]},
                    "born": {"type": "string", "format": "date-time"},
                    "chip": {"type": "integer", "format": "int64"},
                    "friends": {"type": "array", "items": ref("Pet")},
                },
            },
            "Pet": {
                "oneOf": [ref("Cat"), ref("Dog")],
                "discriminator": {"propertyName": "kind", "mapping": {"cat": "Cat", "dog": "Dog"}},
            },
            "Cat": {
                "type": "object",
                "required": ["kind", "id"],
                "properties": {
                    "kind": {"type": "string"},
                    "id": {"type": "string", "readOnly": True},
                    "claws": {"type": "integer"},
                    "friends": {"type": "array", "items": ref("Pet")},
                },
            },
            "Dog": {
                "type": "object",
                "required": ["kind"],
                "properties": {"kind": {"type": "string"}, "barks": {"type": "boolean"}},
            },
            "Later": {"type": "object", "required": ["eta"], "properties": {"eta": {"type": "string"}}},
            "Problem": {"type": "object", "properties": {"code": {"type": "string"}}},
            "Nothing": {"type": "object", "required": ["never"], "properties": {"never": False}},
            "Tree": {"type": "object", "additionalProperties": ref("Tree")},
            "Pair": {"type": "array", "prefixItems": [ref("Tree"), {"type": "number"}], "items": False, "minItems": 2},
        }
    },
    "webhooks": {
        "petSold": {
            "post": {
                "requestBody": {"content": {"application/json": {"schema": ref("Later")}}},
                "responses": {"200": {"description": "ok"}},
            }
        }
    },
}

_USE = """
import { Acme } from "acme";
import type { Cat, CreatePetParams, Nothing, Operations, Pair, PetInput, Webhooks } from "acme";
const client = new Acme();
const params: CreatePetParams = { name: "a", owner: null, status: "free", born: new Date(), chip: 2n ** 60n };
const pet = await client.pets.create({ ...params, status: "unheard of", friends: [{ kind: "cat" }] });
if ("eta" in pet) { const eta: string = pet.eta; void eta; }
else if (pet.kind === "cat") { const claws: number | undefined = pet.claws; void claws; }
else { const barks: boolean | undefined = pet.barks; void barks; }
const withUndefined: CreatePetParams = { name: "a", owner: null, status: undefined };
const own: PetInput = { kind: "dog", barks: true };
const answer: Operations["createPet"]["responses"][409] = { code: "x" };
const query: Operations["createPet"]["query"] = undefined as never;
const hook: Webhooks["petSold"] = { eta: "now" };
const pair: Pair = [{ a: { b: {} } }, 1];
const { data, response, requestId } = await client.pets.create(params).withResponse();
void [data, response.status, requestId, withUndefined, own, answer, query, hook, pair];
// @ts-expect-error required
void client.pets.create({ name: "a" });
// @ts-expect-error not nullable
void client.pets.create({ name: null, owner: null });
// @ts-expect-error read-only fields are no input
const bad: PetInput = { kind: "cat", id: "1" };
// @ts-expect-error no such kind
const cow: PetInput = { kind: "cow" };
declare const cat: Cat;
// @ts-expect-error read-only
cat.id = "2";
// @ts-expect-error nothing fits
const nothing: Nothing = { never: 1 };
// @ts-expect-error two items, no more
const long: Pair = [{}, 1, 2];
// @ts-expect-error no parameters of the query
const none: Operations["createPet"]["query"] = {};
void [bad, cow, nothing, long, none];
"""


@needs_tsc
def test_the_compiler_holds_callers_to_the_types(tmp_path: Path) -> None:
    package = write(tree_of(_SPEC, tmp_path), tmp_path)
    tsc("-p", "tsconfig.json", folder=package)
    project = installed(package, tmp_path / "project")
    type_checked(project, _USE)
    # Declarations must not depend on the flags they were made with.
    type_checked(project, 'import { Acme } from "acme";\nvoid Acme;', flags=("--strict", "false"))


@needs_tsc
def test_types_alone_need_no_runtime(tmp_path: Path) -> None:
    tree = tree_of(_SPEC, tmp_path, "typescript-types")
    write(tree, tmp_path)
    folder = tmp_path / "typescript-types"
    assert sorted(path.name for path in folder.iterdir()) == [
        *("index.ts", "operations.ts", "pets.ts", "scalars.ts", "shared.ts"),
    ]
    assert "runtime" not in "".join(text for path, text in tree.items() if path.startswith("typescript-types/"))
    use = (
        'import type { Operations, PetInput } from "./typescript-types/index.js";\n'
        'export const sent: Operations["createPet"]["body"] = { name: "a", owner: null };\n'
        'export const pet: PetInput = { kind: "cat", claws: 1 };\n'
        'export const path: Operations["createPet"]["path"] = "/pets";\n'
    )
    (tmp_path / "use.ts").write_text(use, encoding="utf-8")
    tsc(
        *("--noEmit", "--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess"),
        *("--verbatimModuleSyntax", "--isolatedDeclarations", "--declaration", "--target", "es2022"),
        *("--module", "preserve", "--types", "", "use.ts"),
        folder=tmp_path,
    )
