"""Specifications that attack: text that wants out of its place, names that are taken. All of it compiles and calls."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, Final

import pytest

from generator.targets.typescript.names import ERRORS, TYPES, VALUES
from tests.hostile_text import HOSTILE
from tests.parsed import ref
from tests.typescript_package import TSC, compiled, installed, run, tree_of, tsc, write

pytestmark = pytest.mark.skipif(not TSC.exists(), reason="needs `npm ci --prefix tests/typescript`")

_PAYLOADS: Final = [
    *HOSTILE,
    "*/ globalThis.PWNED = 1; /*",
    '"; globalThis.PWNED = 1; "',
    "'; globalThis.PWNED = 1; '",
    "`; globalThis.PWNED = 1; `${globalThis.PWNED = 1}",
    "\n globalThis.PWNED = 1;\n//",
    "}; globalThis.PWNED = 1; {",
    "): void {} globalThis.PWNED = 1; (",
    "// \u2028globalThis.PWNED = 1",
    "/// <reference path='../../../../etc/passwd' />",
    "//# sourceMappingURL=data:application/json,x",
    "@ts-ignore @ts-nocheck @deprecated {@link x}",
    "../../../../etc/passwd",
    "__proto__",
    "constructor",
]


def _attack() -> dict[str, Any]:
    """A document that says each payload wherever text of the author's may stand, an operation each."""
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    for at, text in enumerate(_PAYLOADS):
        slot = "".join(char for char in text if char not in "{}/?#") or "slot"
        schemas[f"S{at}"] = {
            "type": "object",
            "title": text,
            "description": text,
            "required": [text, f"{text}!"],
            "properties": {
                text: {"enum": [text, f"{text}?"], "description": text, "x-enumDescriptions": {text: text}},
                "plain": {"type": "string", "pattern": text, "default": text, "examples": [text]},
                "next": {"oneOf": [ref(f"S{at}"), ref(f"T{at}")], "discriminator": {"propertyName": text}},
            },
            "additionalProperties": {"const": text},
            "xml": {"name": text, "namespace": text, "prefix": text},
        }
        schemas[f"T{at}"] = {"type": "object", "required": [text], "properties": {text: {"const": text}}}
        paths[f"/p{at}/{{{slot}}}"] = {
            "post": {
                "operationId": f"{text}{at}",
                "tags": [f"{text}{at % 7}"],
                "summary": text,
                "description": text,
                "parameters": [
                    {"name": slot, "in": "path", "required": True, "description": text, "schema": {"type": "string"}},
                    {"name": text, "in": "query", "description": text, "schema": {"type": "string", "default": text}},
                    {"name": text, "in": "cookie", "description": text, "schema": {"const": text}},
                ],
                "requestBody": {
                    "description": text,
                    "content": {"application/xml" if at % 2 else "application/json": {"schema": ref(f"S{at}")}},
                },
                "responses": {
                    "200": {"description": text, "content": {"application/json": {"schema": ref(f"S{at}")}}},
                    "404": {"description": text, "x-error-codes": [text]},
                },
            }
        }
    nasty = " ".join(_PAYLOADS)
    return {
        "info": {"title": nasty, "version": nasty, "description": nasty, "summary": nasty},
        "servers": [{"url": "https://x.example/\"'`;*/"}],
        "tags": [{"name": f"{_PAYLOADS[at]}{at}", "description": nasty} for at in range(7)],
        "paths": paths,
        "security": [{"a": []}],
        "components": {
            "schemas": schemas,
            "securitySchemes": {
                "a": {"type": "apiKey", "in": "header", "name": "X-A", "description": nasty},
                "b": {"type": "http", "scheme": "x\"'`*/", "description": nasty},
            },
        },
        "webhooks": {text: {"post": {"summary": text, "responses": {}}} for text in _PAYLOADS},
    }


def test_no_text_leaves_its_place(tmp_path: Path) -> None:
    tree = tree_of(_attack(), tmp_path, "typescript", "typescript-types")
    package = compiled(write(tree, tmp_path))
    types = [path.removeprefix("typescript-types/") for path in tree if path.startswith("typescript-types/")]
    tsc("--noEmit", "--strict", "--module", "nodenext", "--types", "", *types, folder=tmp_path / "typescript-types")
    surface = json.loads(tree["typescript/surface.json"])
    modules = sorted({each["module"] for each in surface["operations"].values()})
    found = run(
        installed(package, tmp_path / "project"),
        f"""
        const found = {{}};
        for (const name of {json.dumps(modules)})
          found[name] = Object.keys(await import(`{surface["package"]}/${{name}}`));
        const index = Object.keys(await import({json.dumps(surface["package"])}));
        show({{ found, index, pwned: globalThis.PWNED ?? null }});
        """,
    )
    assert found["pwned"] is None
    assert set(found["index"]) == {
        *(surface["client"], f"{surface['client']}Error", "ErrorCode", *ERRORS),
        *(name for names in VALUES.values() for name in names),
    }
    for module in modules:
        own = {each["function"] for each in surface["operations"].values() if each["module"] == module}
        assert len(set(found["found"][module]) - own) == 1  # the class
        assert own < set(found["found"][module])
    hidden = {"\u202e", "\u2066", "\u200b", "\ufeff", "\x1b", "\x00", "\u2028", "\u2029", "\x0b", "\x85"}
    for path, text in tree.items():
        if "/runtime/" not in path:
            assert not hidden.intersection(text), path


_SCHEMAS: Final = [
    *(name for names in (*VALUES.values(), *TYPES.values()) for name in names),
    *ERRORS,
    *("Date", "Promise", "Response", "Record", "Map", "Array", "Error", "File", "Request", "Blob", "Object", "String"),
    *("Resource", "ApiClient", "ApiInfo", "Clock", "Acme", "AcmeCore", "AcmeOptions", "AcmeError", "SDKError"),
    *("Operations", "Webhooks", "class", "string", "any", "type", "number", "never", "undefined", "null", "delete"),
    *("pet", "Pet", "PET", "p.e.t", "p-e-t", "1st", "_", "-", "constructor", "toString", "__proto__", "XmlNode"),
    *("CreateThingParams", "CreateThingResponse", "CreateThingInput", "PetInput", "Things", "ErrorCode"),
]
_OPERATIONS: Final = [
    *("delete", "new", "constructor", "then", "send", "page", "stream", "connect", "query", "json", "header", "events"),
    *("with", "toString", "__proto__", "hasOwnProperty", "client", "params", "options", "createThing", "create_thing"),
    *("CREATE_THING", "数", "数据", "1", "²", "binaryAnswer", "await", "undefined", "Response", "api", "request", "-"),
    *("page next", "api request", "client ", "things", "Things"),
]
_TAGS: Final = [
    *("Files", "index", "core", "types", "errors", "node", "client", "operations", "shared", "constructor", "then"),
    *("request", "withOptions", "ApiClient", "Resource", "Acme", "AcmeCore", "数据", "toString", "__proto__", "Things"),
    *("Date", "Promise", "send", "_", "1", "con", "package.json", "runtime", "Pet"),
]
_SLOTS: Final = ["client", "params", "options", "send", "delete", "undefined", "this", "id-", "a.b", "Promise", "json"]


def _taken() -> dict[str, Any]:
    """A document in which everything is called like something that is there already."""
    schemas: dict[str, Any] = {
        name: {
            "type": "object",
            "required": ["id"],
            "properties": {
                "id": {"type": "integer", "format": "int64", "readOnly": True},
                "when": {"type": "string", "format": "date-time"},
                "same": ref(name),
                "other": ref(_SCHEMAS[at - 1]),
            },
        }
        for at, name in enumerate(_SCHEMAS)
    }
    paths: dict[str, Any] = {}
    for at, name in enumerate(_OPERATIONS):
        slot = _SLOTS[at % len(_SLOTS)]
        schema = ref(_SCHEMAS[at % len(_SCHEMAS)])
        listed = {"type": "array", "items": schema}
        paths[f"/p{at}/{{{slot}}}"] = {
            "put": {
                "operationId": name,
                "tags": [_TAGS[at % len(_TAGS)]],
                "parameters": [
                    {"name": slot, "in": "path", "required": True, "schema": {"type": "string"}},
                    {"name": slot, "in": "query", "schema": {"type": "string", "format": "date-time"}},
                    {"name": slot, "in": "cookie", "schema": {"type": "string"}},
                    {"name": "body", "in": "query", "schema": schema, "style": "deepObject"},
                ],
                "requestBody": {
                    "content": {"application/json": {"schema": {"anyOf": [schema, {"type": "string"}]}}}
                    if at % 3
                    else {"multipart/form-data": {"schema": {"type": "object", "properties": {slot: schema, "x": {}}}}}
                },
                "responses": {
                    "200": {
                        "description": "ok",
                        "content": {"application/json": {"schema": schema if at % 2 else listed}},
                    }
                },
            },
        }
    for at, tag in enumerate(_TAGS):
        paths[f"/t{at}"] = {
            "get": {
                "tags": [tag],
                "operationId": f"list{at}",
                "responses": {
                    "200": {
                        "description": "ok",
                        "content": {"application/json": {"schema": ref(_SCHEMAS[-1 - at])}},
                    }
                },
            }
        }
    return {"paths": paths, "components": {"schemas": schemas}}


def test_no_name_is_taken_twice(tmp_path: Path) -> None:
    tree = tree_of(_taken(), tmp_path, "typescript", "typescript-types")
    package = compiled(write(tree, tmp_path))
    types = [path.removeprefix("typescript-types/") for path in tree if path.startswith("typescript-types/")]
    tsc("--noEmit", "--strict", "--module", "nodenext", "--types", "", *types, folder=tmp_path / "typescript-types")
    assert len({path.lower() for path in tree}) == len(tree)
    surface = json.loads(tree["typescript/surface.json"])
    operations = surface["operations"]
    assert len({each["function"] for each in operations.values()}) == len(operations)
    calls = [
        [each["module"], each["function"], each["resource"], each["method"], [a["name"] for a in each["arguments"]]]
        for each in operations.values()
        if each["arguments"]
    ]
    found = run(
        installed(package, tmp_path / "project"),
        f"""
        const {{ {surface["client"]}: Client }} = await import("acme");
        const client = new Client();
        for (const [module, name, resource, method, [slot, ...keys]] of {json.dumps(calls)}) {{
          const given = Object.fromEntries(keys.map((key) => [key, key === "body" ? {{ id: 1 }} : "v"]));
          const functions = await import(`acme/${{module}}`);
          await functions[name](client, "s", given);
          await client[resource][method]("s", given);
        }}
        show(calls.map(({{ method, url, body }}) => [method, url, body]));
        """,
    )
    assert len(found) == 2 * len(_OPERATIONS)
    for at in range(len(_OPERATIONS)):
        by_function, by_method = found[2 * at : 2 * at + 2]
        assert by_function[:2] == by_method[:2]
        assert by_function[2]
    numbers = [re.fullmatch(r"https://api\.acme\.example/v1/p(\d+)/s\?.+", url)[1] for _, url, _ in found]  # type: ignore[index]
    assert sorted(map(int, numbers)) == sorted([*range(len(_OPERATIONS))] * 2)


def test_every_schema_can_be_imported_by_its_name(tmp_path: Path) -> None:
    tree = tree_of(_taken(), tmp_path)
    exported = "".join(text for path, text in tree.items() if path.startswith("typescript/src/types/"))
    for name in (
        "Pet",
        "PET",
        "Date",
        "Response",
        "Page",
        "NotFoundError",
        "Acme",
        "RequestOptions",
        "CreateThingParams",
    ):
        assert f"export interface {name} {{" in exported
