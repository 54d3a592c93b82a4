"""The TypeScript package: it builds, its methods and functions send what the contract says, its papers are right."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, Final

import pytest

from generator.targets.typescript.names import CLIENT_MEMBERS, CLIENT_OPTIONS, ERRORS, TYPES, VALUES
from generator.targets.typescript.options import options_of, version_of
from generator.targets.typescript.package import compiler_settings
from tests.parsed import api_of, ref
from tests.typescript_package import TSC, compiled, installed, run, tree_of, type_checked, write

_RUNTIME: Final = Path(__file__).resolve().parent.parent / "templates" / "typescript" / "runtime"
needs_tsc = pytest.mark.skipif(not TSC.exists(), reason="needs `npm ci --prefix tests/typescript`")


def _body(schema: Any, media: str = "application/json", **more: Any) -> dict[str, Any]:
    return {"required": True, "content": {media: {"schema": schema, **more}}}


def _ok(schema: Any = None, media: str = "application/json", status: str = "200") -> dict[str, Any]:
    content = {"content": {media: {"schema": schema}}} if schema is not None else {}
    return {status: {"description": "ok", **content}}


def _query(name: str, schema: Any, **more: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": schema, **more}


_LIST = {"type": "array", "items": {"type": "string"}}
_OBJECT = {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "integer"}}}
_SLOT = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
_SPEC: dict[str, Any] = {
    "security": [{"key": []}],
    "tags": [{"name": "Boxes", "description": "Things to keep things in."}],
    "paths": {
        "/boxes": {
            "get": {
                "operationId": "listBoxes",
                "tags": ["Boxes"],
                "parameters": [_query("cursor", {"type": "string"}), _query("limit", {"type": "integer"})],
                "x-pagination": {
                    "style": "cursor",
                    "request": {"cursor": "cursor", "limit": "limit"},
                    "response": {"items": "boxes", "next": "next"},
                },
                "responses": _ok(
                    {
                        "type": "object",
                        "properties": {"boxes": {"type": "array", "items": ref("Box")}, "next": {"type": "string"}},
                    }
                ),
            },
            "post": {
                "operationId": "createBox",
                "tags": ["Boxes"],
                "summary": "Make a box",
                "description": "It is empty at first.",
                "parameters": [
                    {"name": "Idempotency-Key", "in": "header", "schema": {"type": "string"}},
                    {"name": "X-Team", "in": "header", "schema": {"type": "string"}},
                    _query("name", {"type": "string"}),
                    _query("tags", _LIST, explode=False),
                ],
                "requestBody": _body(ref("NewBox")),
                "responses": {
                    **_ok(ref("Box"), status="201"),
                    "404": {"description": "No such shelf.", "x-error-codes": ["no_shelf"]},
                },
            },
        },
        "/boxes/{id}": {
            "get": {"operationId": "getBox", "tags": ["Boxes"], "parameters": [_SLOT], "responses": _ok(ref("Box"))},
            "put": {
                "operationId": "replaceBox",
                "tags": ["Boxes"],
                "parameters": [_SLOT],
                "requestBody": _body({"oneOf": [ref("NewBox"), {"type": "string"}]}),
                "responses": _ok(),
            },
            "delete": {
                "operationId": "deleteBox",
                "tags": ["Boxes"],
                "deprecated": True,
                "security": [],
                "parameters": [_SLOT, {"name": "seen", "in": "cookie", "schema": {"type": "string"}}],
                "responses": _ok(status="204"),
            },
        },
        "/boxes/{id}/items{path}": {
            "get": {
                "operationId": "findItems",
                "tags": ["Boxes"],
                "parameters": [
                    _SLOT,
                    {
                        "name": "path",
                        "in": "path",
                        "required": True,
                        "style": "matrix",
                        "explode": True,
                        "schema": _LIST,
                    },
                    _query("where", _OBJECT, style="deepObject", explode=True),
                    _query("sort", _LIST, style="pipeDelimited", explode=False),
                    _query("exact", {"type": "string"}, allowReserved=True),
                    {"name": "X-Where", "in": "header", "schema": _OBJECT, "explode": True},
                    {"name": "shape", "in": "query", "content": {"application/json": {"schema": _OBJECT}}},
                ],
                "responses": _ok({"type": "string"}, "text/plain"),
            }
        },
        "/form": {
            "post": {
                "operationId": "sendForm",
                "tags": ["Bodies"],
                "requestBody": _body(
                    {"type": "object", "properties": {"tags": _LIST, "more": _OBJECT, "deep": _OBJECT}},
                    "application/x-www-form-urlencoded",
                    encoding={"deep": {"style": "deepObject", "explode": True}},
                ),
                "responses": _ok(status="204"),
            }
        },
        "/multipart": {
            "post": {
                "operationId": "sendFiles",
                "tags": ["Bodies"],
                "requestBody": _body(
                    {
                        "type": "object",
                        "required": ["file"],
                        "properties": {
                            "file": {"type": "string", "format": "binary"},
                            "more": {"type": "array", "items": {"type": "string", "format": "binary"}},
                            "meta": _OBJECT,
                            "list": {"type": "string", "contentMediaType": "application/json"},
                        },
                        "additionalProperties": {
                            "type": "string",
                            "description": "One more.",
                            "contentMediaType": "application/octet-stream",
                        },
                    },
                    "multipart/form-data",
                    encoding={
                        "file": {"contentType": "image/png"},
                        "list": {"contentType": "application/json"},
                    },
                ),
                "responses": _ok(status="204"),
            }
        },
        "/binary": {
            "put": {
                "operationId": "sendBytes",
                "tags": ["Bodies"],
                "requestBody": _body({"type": "string", "format": "binary"}, "image/png"),
                "responses": _ok({"type": "string", "format": "binary"}, "application/octet-stream"),
            }
        },
        "/text": {
            "put": {
                "operationId": "sendText",
                "tags": ["Bodies"],
                "requestBody": {"content": {"text/markdown": {"schema": {"type": "string"}}}},
                "responses": _ok({"type": "string"}, "text/plain"),
            }
        },
        "/xml": {
            "post": {
                "operationId": "sendXml",
                "tags": ["Bodies"],
                "requestBody": _body(ref("Pet"), "application/xml"),
                "responses": _ok(ref("Pet"), "application/xml"),
            }
        },
        "/events": {
            "get": {
                "operationId": "watchEvents",
                "tags": ["Streams"],
                "responses": _ok(ref("Box"), "text/event-stream"),
            }
        },
        "/lines": {
            "get": {"operationId": "readLines", "tags": ["Streams"], "responses": _ok(ref("Box"), "application/jsonl")}
        },
        "/chat": {
            "post": {
                "operationId": "chat",
                "tags": ["Streams"],
                "requestBody": _body(_OBJECT),
                "responses": {
                    "200": {
                        "description": "ok",
                        "content": {
                            "application/json": {"schema": ref("Box")},
                            "text/event-stream": {"schema": ref("NewBox")},
                        },
                    }
                },
            }
        },
        "/elsewhere": {
            "get": {
                "operationId": "goElsewhere",
                "tags": ["Streams"],
                "servers": [{"url": "https://other.acme.example"}],
                "responses": {"302": {"description": "there"}},
            }
        },
    },
    "components": {
        "securitySchemes": {
            "key": {"type": "http", "scheme": "bearer"},
            "other": {"type": "apiKey", "in": "query", "name": "k"},
        },
        "schemas": {
            "Box": {
                "type": "object",
                "required": ["id"],
                "properties": {"id": {"type": "string"}, "size": {"type": "integer", "format": "int64"}},
            },
            "NewBox": {
                "type": "object",
                "required": ["name"],
                "properties": {
                    "name": {"type": "string", "description": "How to call it."},
                    "size": {"type": "integer", "minimum": 1, "maximum": 10, "default": 3},
                    "X-Team": {"type": "string"},
                    "__proto__": {"type": "string"},
                },
            },
            "Pet": {
                "type": "object",
                "xml": {"name": "pet"},
                "properties": {
                    "id": {"type": "integer", "xml": {"attribute": True}},
                    "tags": {
                        "type": "array",
                        "items": {"type": "string", "xml": {"name": "tag"}},
                        "xml": {"wrapped": True},
                    },
                    "mother": ref("Pet"),
                },
            },
        },
    },
}


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    return tree_of(_SPEC, tmp_path_factory.mktemp("spec"))


@pytest.fixture(scope="module")
def project(tree: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that has the package, built."""
    folder = tmp_path_factory.mktemp("package")
    return installed(compiled(write(tree, folder)), folder / "project")


@needs_tsc
def test_what_is_sent(project: Path) -> None:
    calls = run(
        project,
        """
        import { Acme } from "acme";
        const client = new Acme({ apiKey: "s3cret" });
        const made = { name: "n", size: 2, query_name: "q", tags: ["a,b", "c"], header_x: 1 };
        await client.boxes.create({ name: "q", body_name: "n", size: 2, tags: ["a,b", "c"], "X-Team": "body",
          "header_X-Team": "head", ["__proto__"]: "p" }, { idempotencyKey: "k1" });
        await client.boxes.replace("a/b", { body: "text" });
        answers.push({ status: 204 });
        await client.boxes.delete("1", { seen: "yes" });
        answers.push({ type: "text/plain", body: "found" });
        await client.boxes.findItems("1", ["x", "y"], { where: { a: "1", b: 2 }, sort: ["a", "b"], exact: "a/b?c",
          "X-Where": { a: "1", b: 2 }, shape: { a: "1" } });
        answers.push({ status: 204 });
        await client.bodies.sendForm({ tags: ["a", "b"], more: { a: "x" }, deep: { a: "x" } });
        await client.bodies.sendText({ body: "# hi" });
        await client.bodies.sendText();
        await client.streams.goElsewhere().catch(() => {});
        show(calls);
        """,
    )
    create, replace, delete, find, form, text, nothing, elsewhere = calls
    assert create["url"] == "https://api.acme.example/v1/boxes?name=q&tags=a%2Cb,c"
    assert json.loads(create["body"]) == {"name": "n", "size": 2, "X-Team": "body", "__proto__": "p"}
    assert create["headers"]["x-team"] == "head"
    assert create["headers"]["idempotency-key"] == "k1"
    assert create["headers"]["authorization"] == "Bearer s3cret"
    assert (replace["method"], replace["url"], replace["body"]) == (
        *("PUT", "https://api.acme.example/v1/boxes/a%2Fb", '"text"'),
    )
    assert delete["headers"]["cookie"] == "seen=yes"
    assert "authorization" not in delete["headers"]
    assert find["url"] == (
        "https://api.acme.example/v1/boxes/1/items;path=x;path=y"
        "?where%5Ba%5D=1&where%5Bb%5D=2&sort=a%7Cb&exact=a/b?c&shape=%7B%22a%22%3A%221%22%7D"
    )
    assert find["headers"]["x-where"] == "a=1,b=2"
    assert form["body"] == "tags=a&tags=b&more=%7B%22a%22%3A%22x%22%7D&deep%5Ba%5D=x"
    assert (text["body"], text["headers"]["content-type"]) == ("# hi", "text/markdown")
    assert nothing["body"] is None
    assert elsewhere["url"] == "https://other.acme.example/elsewhere"


@needs_tsc
def test_files_and_xml_are_sent(project: Path) -> None:
    calls = run(
        project,
        """
        import { Acme, Upload } from "acme";
        const client = new Acme({ apiKey: "s" });
        answers.push({ status: 204 });
        await client.bodies.sendFiles({ file: new Blob(["one"]), meta: { a: "x" },
          more: [new Upload(new Blob(["two"]), "b.txt", "text/plain")], list: '["f0"]', f0: new Blob(["three"]) });
        answers.push({ type: "application/octet-stream", body: "bytes" });
        const file = await client.bodies.sendBytes({ body: new Uint8Array([65, 66]) });
        calls.push(await file.text());
        answers.push({ type: "application/xml", body: '<pet id="7"><tags><tag>a</tag></tags><pet id="8"/></pet>' });
        calls.push(await client.bodies.sendXml({ id: 1, tags: ["a", "b"], mother: { id: 2 } }));
        show(calls);
        """,
    )
    files, sent_bytes, bytes_, sent_xml, pet = calls
    assert re.search(r'name="file"; filename="blob"\r\nContent-Type: image/png\r\n\r\none\r\n', files["body"])
    assert 'name="meta"\r\nContent-Type: application/json\r\n\r\n{"a":"x"}' in files["body"]
    assert 'name="more"; filename="b.txt"\r\nContent-Type: text/plain\r\n\r\ntwo' in files["body"]
    assert 'name="list"\r\nContent-Type: application/json\r\n\r\n["f0"]\r\n' in files["body"]
    assert 'name="f0"; filename="blob"\r\nContent-Type: application/octet-stream\r\n\r\nthree' in files["body"]
    assert (sent_bytes["body"], sent_bytes["headers"]["content-type"], bytes_) == ("AB", "image/png", "bytes")
    assert re.sub(r"\s*\n\s*", "", sent_xml["body"]).endswith(
        '<pet id="1"><tags><tag>a</tag><tag>b</tag></tags><pet id="2"/></pet>'
    )
    assert pet == {"id": 7, "tags": ["a"], "mother": {"id": 8}}


@needs_tsc
def test_what_is_given_back(project: Path) -> None:
    found = run(
        project,
        """
        import { Acme, NotFoundError, ErrorCode } from "acme";
        const client = new Acme({ apiKey: "s", maxRetries: 0 });
        const found = {};
        answers.push({ body: '{"boxes":[{"id":"1"}],"next":"c2"}' }, { body: '{"boxes":[{"id":"2"}]}' });
        found.ids = [];
        for await (const box of client.boxes.list({ limit: 1 })) found.ids.push(box.id);
        found.second = calls.at(-1).url;
        answers.push({ body: '{"id":"1","size":9223372036854775807,"new":true}' });
        found.box = await client.boxes.get("1");
        answers.push({ type: "text/event-stream", body: 'data: {"id":"1"}\\n\\ndata: {"id":"2"}\\n\\n' });
        found.events = [];
        for await (const event of client.streams.watchEvents()) found.events.push(event.id);
        answers.push({ type: "application/jsonl", body: '{"id":"3"}\\n{"id":"4"}' });
        found.lines = [];
        for await (const line of client.streams.readLines()) found.lines.push(line.id);
        answers.push({ type: "text/event-stream", body: 'data: {"name":"x"}\\n\\n' });
        for await (const item of client.streams.chatStream({ a: "1" })) found.item = item;
        found.accept = calls.at(-1).headers.accept;
        answers.push({ body: '{"id":"5"}' });
        found.chat = await client.streams.chat({ a: "1" });
        answers.push({ status: 302, headers: { location: "https://x.example/y" } });
        found.location = await client.streams.goElsewhere();
        answers.push({ status: 404, body: '{"code":"no_shelf","message":"none"}' });
        found.error = await client.boxes.create({ body_name: "n" }).catch((error) => [
          error instanceof NotFoundError, error.code === ErrorCode.NO_SHELF, error.name]);
        show(found);
        """,
    )
    assert found["ids"] == ["1", "2"]
    assert found["second"].endswith("/boxes?limit=1&cursor=c2")
    assert found["box"] == {"id": "1", "size": "9223372036854775807n", "new": True}
    assert (found["events"], found["lines"], found["item"]) == (["1", "2"], ["3", "4"], {"name": "x"})
    assert found["accept"] == "text/event-stream"
    assert found["chat"] == {"id": "5"}
    assert found["location"] == "https://x.example/y"
    assert found["error"][0] is True
    assert found["error"][2] == "NotFoundError"


@needs_tsc
def test_functions_commonjs_and_the_environment(project: Path) -> None:
    found = run(
        project,
        """
        import { createRequire } from "node:module";
        import { AcmeCore } from "acme/core";
        import { createBox, getBox } from "acme/boxes";
        const { Acme } = createRequire(import.meta.url)("acme");
        await getBox(new AcmeCore(), "1");
        await createBox(new AcmeCore({ baseUrl: "https://b.example" }), { body_name: "n" });
        await new Acme().boxes.get("2");
        const missing = await new Acme({ apiKey: "" }).withOptions({ timeout: 1 }).boxes.get("2").then(String, String);
        show({ calls, missing, shown: JSON.stringify(new Acme({ apiKey: "hidden" })) });
        """,
        ACME_API_URL="https://env.example/base/",
        ACME_API_KEY="from-env",
    )
    assert [call["url"] for call in found["calls"][:3]] == [
        *("https://env.example/base/boxes/1", "https://b.example/boxes", "https://env.example/base/boxes/2"),
    ]
    assert found["calls"][0]["headers"]["authorization"] == "Bearer from-env"
    assert found["calls"][1]["headers"]["idempotency-key"]
    assert "hidden" not in found["shown"]


@needs_tsc
def test_the_readme_is_true(project: Path, tree: dict[str, str]) -> None:
    blocks = re.findall(r"```ts\n(.*?)```", tree["typescript/README.md"], re.DOTALL)
    assert len(blocks) == 13
    sources = []
    for block in blocks:
        imported = "" if "{ Acme }" in block else 'import { Acme } from "acme";\nvoid Acme;\n'
        made = "" if "const client = " in block else "declare const client: Acme;\n"
        sources.append(f"{imported}{made}{block}\nexport {{}};\n")
    type_checked(project, *sources)


def test_the_examples_of_methods_are_true(project: Path, tree: dict[str, str]) -> None:
    resources = "".join(text for path, text in tree.items() if path.startswith("typescript/src/resources/"))
    found = re.findall(r"^   \* @example\n   \* ```ts\n(.*?)^   \* ```$", resources, re.MULTILINE | re.DOTALL)
    assert len(found) == len(json.loads(tree["typescript/surface.json"])["operations"])
    head = (
        'import type { Acme } from "acme";\ndeclare const client: Acme;\n'
        "declare const fromPath: (path: string, type?: string) => Promise<File>;\n"
        "declare const writeFile: (path: string, data: Uint8Array) => Promise<void>;\n"
    )
    shown = [re.sub(r"^   \* ?", "", each, flags=re.MULTILINE).replace("*\\/", "*/") for each in found]
    type_checked(project, *(f"{head}{each}export {{}};\n" for each in shown))


def test_events_are_their_data_or_themselves(tmp_path: Path) -> None:
    def stream(**fields: Any) -> dict[str, Any]:
        return {"get": {"tags": ["S"], "responses": _ok({"type": "object", "properties": fields}, "text/event-stream")}}

    text, box = {"type": "string"}, ref("Box")
    paths = {
        "/data": stream(data=box),
        "/named": stream(data=box, event={"const": "box"}),
        "/events": stream(data=box, event={"enum": ["a", "b"]}),
        "/text": stream(data=text),
    }
    schemas = {"Box": {"type": "object", "properties": {"id": text}}}
    module = tree_of({"paths": paths, "components": {"schemas": schemas}}, tmp_path)["typescript/src/resources/s.ts"]
    told = re.findall(
        r"StreamPromise<(\w+)> \{\n  return stream\(client, \{ route: \"GET /(\w+)\", answer: (\w+)", module
    )
    assert {path: (item, answer) for item, path, answer in told} == {
        "data": ("Box", "events"),
        "named": ("Box", "events"),
        "events": ("ServerSentEvent", "rawEvents"),
        "text": ("ServerSentEvent", "rawEvents"),
    }


def test_each_file_is_laid_out(tree: dict[str, str]) -> None:
    for path, text in tree.items():
        assert text.endswith("\n"), path
        assert not text.endswith("\n\n"), path
        if path.startswith("typescript/src/runtime"):
            continue
        assert "\n\n\n" not in text, path
        assert not re.search(r"[ \t]+\n", text), path
        if path.endswith(".ts"):
            assert max(map(len, text.split("\n"))) <= 100, path


def test_comments_say_what_the_contract_says(tree: dict[str, str]) -> None:
    boxes = tree["typescript/src/resources/boxes.ts"]
    assert "/**\n * Make a box.\n *\n * It is empty at first.\n" in boxes
    assert " * @throws NotFoundError - No such shelf. Code: `no_shelf`." in boxes
    assert "@deprecated" in boxes
    assert "  /**\n   * How to call it.\n   */\n" in boxes or "  /** How to call it. */\n" in boxes
    assert "Default: `3`. Required range: `1 <= x <= 10`." in boxes
    assert "/** Things to keep things in. */\nexport class Boxes extends Resource {" in boxes


def test_files_may_have_names_of_the_callers_own(tree: dict[str, str], tmp_path: Path) -> None:
    file = {"type": "string", "description": "Bytes of one.", "format": "binary"}
    schema = {"type": "object", "properties": {"note": {"type": "string"}}, "additionalProperties": file}
    operation = {"operationId": "sendAll", "requestBody": _body(schema, "multipart/form-data"), "responses": _ok()}
    made = tree_of({"paths": {"/all": {"post": operation}}}, tmp_path)
    module = next(text for path, text in made.items() if "SendAllParams {" in text and "resources" in path)
    params = module.partition("export interface SendAllParams {")[2].partition("\n}")[0]
    assert params == (
        "\n  note?: string | undefined;\n  /** Bytes of one. */\n  [key: string]: Uploadable | string | undefined;"
    )
    assert "params?: SendAllParams," in module
    # More types than these are none that a reader learns from.
    assert "  [key: string]: unknown;\n}" in tree["typescript/src/resources/bodies.ts"]


def test_what_is_thrown_for_a_refused_handshake_says_what_it_needs(tmp_path: Path) -> None:
    responses = {"101": {"description": "up"}, "404": {"description": "No such room."}}
    operation = {"operationId": "talk", "x-websocket": True, "responses": responses}
    made = tree_of({"paths": {"/talk": {"get": operation}}}, tmp_path)
    module = re.sub(r"\s+\*\s+", " ", next(text for path, text in made.items() if "export function talk(" in text))
    assert "@throws NotFoundError - No such room. @throws APIConnectionError - The handshake failed." in module
    assert "the classes above, which are for that of the package `ws`." in module


def test_package_json(tree: dict[str, str]) -> None:
    package = json.loads(tree["typescript/package.json"])
    assert (package["name"], package["version"], package["type"]) == ("acme", "1.2.0", "module")
    assert package["sideEffects"] is False
    assert "dependencies" not in package
    assert list(package["devDependencies"]) == ["typescript"]
    assert set(package["exports"]) == {
        *(".", "./core", "./errors", "./types", "./node", "./boxes", "./bodies", "./streams", "./package.json"),
    }
    for path, entry in package["exports"].items():
        for kind in entry.values() if path != "./package.json" else ():
            source = kind["default"].replace("dist/esm", "src").replace("dist/cjs", "src").replace(".js", ".ts")
            assert f"typescript/{source.removeprefix('./')}" in tree


def test_surface_json(tree: dict[str, str]) -> None:
    surface = json.loads(tree["typescript/surface.json"])
    assert (surface["package"], surface["client"], surface["core"]) == ("acme", "Acme", "AcmeCore")
    create = surface["operations"]["createBox"]
    assert (create["resource"], create["method"], create["module"], create["function"]) == (
        *("boxes", "create", "boxes", "createBox"),
    )
    named = {each["name"]: (each["place"], each["wire"]) for each in create["arguments"]}
    assert named["body_name"] == ("body", "name")
    assert named["header_X-Team"] == ("header", "X-Team")
    assert "Idempotency-Key" not in named
    kinds = {key: each["kind"] for key, each in surface["operations"].items()}
    assert kinds == {
        **dict.fromkeys(("createBox", "getBox", "replaceBox", "deleteBox", "findItems", "sendForm"), "call"),
        **dict.fromkeys(("sendFiles", "sendText", "sendXml", "chat", "goElsewhere"), "call"),
        **{"listBoxes": "page", "sendBytes": "download", "watchEvents": "stream", "readLines": "stream"},
    }
    assert surface["operations"]["chat"]["stream"]["function"] == "chatStream"


def test_api_md_has_a_line_for_every_method(tree: dict[str, str]) -> None:
    text = tree["typescript/api.md"]
    assert "client.boxes.get(id: string): APIPromise<Box>  // getBox, GET /boxes/{id}\n" in text
    assert "client.boxes.replace(id: string, params: { body: NewBox | string }): APIPromise<void>" in text
    assert "client.streams.chatStream(params?: { a?: string; b?: number }): StreamPromise<NewBox>" in text
    assert "deleteBox, DELETE /boxes/{id}, deprecated" in text


def test_a_growing_contract_renames_nothing(tree: dict[str, str], tmp_path: Path) -> None:
    grown = json.loads(json.dumps(_SPEC))
    grown["components"]["schemas"] |= {"box": {"type": "object"}, "BOX": {"type": "string"}}
    grown["paths"]["/new"] = {"get": {"operationId": "create_box", "tags": ["More"], "responses": _ok(ref("box"))}}
    grown["paths"]["/more"] = {"get": {"operationId": "listMore", "tags": ["More"], "responses": _ok(ref("BOX"))}}
    before = json.loads(tree["typescript/surface.json"])["operations"]
    after = json.loads(tree_of(grown, tmp_path)["typescript/surface.json"])["operations"]
    for key, each in before.items():
        assert (after[key]["resource"], after[key]["method"]) == (each["resource"], each["method"])
        assert after[key]["result"] == each["result"]
        assert after[key]["function"] == each["function"]


def test_the_same_every_time(tree: dict[str, str], tmp_path: Path) -> None:
    assert tree_of(_SPEC, tmp_path) == tree


def test_the_quickstart_is_the_first_workflow(tmp_path: Path) -> None:
    step = {"operationId": "createBox", "requestBody": {"payload": {"name": "$inputs.name"}}}
    flows = {
        "arazzo": "1.0.1",
        "info": {"title": "T", "version": "1"},
        "sourceDescriptions": [{"name": "acme", "url": "./openapi.json", "type": "openapi"}],
        "workflows": [
            {
                "workflowId": "keep",
                "summary": "Make a box and look into it",
                "inputs": {"type": "object", "properties": {"name": {"type": "string", "default": "a`${b}"}}},
                "steps": [
                    {
                        "stepId": "createBox",
                        "description": "Make it. Then more.",
                        **step,
                        "outputs": {"id": "$response.body#/id"},
                    },
                    {
                        "stepId": "getBox",
                        "operationId": "getBox",
                        "parameters": [{"name": "id", "in": "path", "value": "$steps.createBox.outputs.id"}],
                        "outputs": {"size": "$response.body#/size"},
                    },
                    {
                        "stepId": "deleteBox",
                        "operationId": "deleteBox",
                        "parameters": [{"name": "id", "in": "path", "value": "$steps.createBox.outputs.id"}],
                    },
                ],
                "outputs": {"size": "$steps.getBox.outputs.size"},
            }
        ],
    }
    spec = json.loads(json.dumps(_SPEC))
    del spec["paths"]["/boxes"]["post"]["parameters"][2]  # so that the body's name is called `name`
    readme = tree_of(spec, tmp_path, workflows=flows)["typescript/README.md"]
    assert readme.split("```ts\n")[1].split("```")[0] == (
        'import { Acme } from "acme";\n\nconst client = new Acme();\nconst name = "a`${b}";\n\n'
        "// Make it.\nconst createBox = await client.boxes.create({ name: name });\n"
        "try {\n  const getBox = await client.boxes.get(createBox.id);\n  console.log(getBox.size);\n"
        "} finally {\n  await client.boxes.delete(createBox.id);\n}\n"
    )
    assert "Make a box and look into it:\n" in readme


@pytest.mark.parametrize(
    ("written", "version"),
    [
        *(("1.2.3", "1.2.3"), ("v2.0", "2.0.0"), ("2024-01-05", "2024.1.5"), ("1.0.0-beta.1", "1.0.0-beta.1")),
        *(("3", "3.0.0"), ("2.0b1", "2.0.0-b1"), ("latest", "0.1.0"), ("", "0.1.0"), ("1.2.3.4", "1.2.3-4")),
    ],
)
def test_versions_are_semantic(written: str, version: str) -> None:
    assert version_of(written) == version


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        *(("package", "Not Allowed"), ("package", "fs"), ("package", "../x"), ("version", "1.2")),
        *(("version", "1.0.0\n"), ("client", "a b"), ("client", "lower")),
    ],
)
def test_settings_that_cannot_be(setting: str, value: str) -> None:
    api, _ = api_of({})
    with pytest.raises(ValueError, match=f"`{setting}`"):
        options_of(api, {setting: value})


def test_settings_are_taken(tmp_path: Path) -> None:
    options = {
        **{"package": "@acme/sdk", "version": "2.0.0-rc.1", "client": "Boxer", "author": "Ada", "license": "MIT"},
        **{"repository_url": "https://git.example/a", "documentation_url": "https://docs.example/"},
    }
    tree = tree_of(_SPEC, tmp_path, options=options)
    package = json.loads(tree["typescript/package.json"])
    assert (package["name"], package["version"], package["author"]) == ("@acme/sdk", "2.0.0-rc.1", {"name": "Ada"})
    assert package["repository"]["url"] == "git+https://git.example/a.git"
    assert 'agent: "acme-sdk/2.0.0-rc.1"' in tree["typescript/src/core.ts"]
    assert "export class Boxer extends BoxerCore {" in tree["typescript/src/client.ts"]
    assert "export { Boxer } from" in tree["typescript/src/index.ts"]
    assert " * @see https://docs.example/" in tree["typescript/src/resources/boxes.ts"]


@pytest.mark.parametrize(
    ("told", "written"),
    [
        ({"name": "Some words", "identifier": "MIT OR Apache-2.0"}, "MIT OR Apache-2.0"),
        ({"name": "Apache License, Version 2.0"}, "Apache-2.0"),
        ({"name": "MIT"}, "MIT"),
        ({"name": "Ours alone"}, None),
        ({"name": "MIT", "identifier": 'no "expression"'}, "MIT"),
    ],
)
def test_the_license_is_the_contracts(told: dict[str, str], written: str | None, tmp_path: Path) -> None:
    document = {
        **_SPEC,
        "info": {"title": "Boxes", "version": "1", "license": told},
        "externalDocs": {"url": "https://boxes.example/docs"},
    }
    package = json.loads(tree_of(document, tmp_path)["typescript/package.json"])
    assert package.get("license") == written
    assert package["homepage"] == "https://boxes.example/docs"
    assert package["files"] == ["dist", "api.md", "surface.json"]


def test_every_compiler_from_5_5_on_takes_the_settings() -> None:
    # 5.x refuses `Bundler` beside CommonJS, and 7 refuses `Node10`: the default of each is right.
    settings = {name: json.loads(text)["compilerOptions"] for name, text in compiler_settings().items()}
    assert settings["tsconfig.cjs.json"] == {
        "module": "CommonJS",
        "verbatimModuleSyntax": False,
        "outDir": "dist/cjs",
    }
    assert settings["tsconfig.json"]["module"] == "NodeNext"
    assert not any("moduleResolution" in each for each in settings.values())


def test_the_lists_of_names_are_those_of_the_runtime() -> None:
    def exported(module: str) -> set[str]:
        text = (_RUNTIME / f"{module}.ts").read_text(encoding="utf-8")
        return set(
            re.findall(r"^export (?:class|interface|type|const|function|async function) (\w+)", text, re.MULTILINE)
        )

    errors = {name for name in exported("errors") if name.endswith("Error") and name[0].isupper()}
    assert errors == {*ERRORS, "SDKError"}
    for module, names in [*VALUES.items(), *TYPES.items()]:
        assert set(names) <= exported(module.removeprefix("runtime/")), module
    client = (_RUNTIME / "client.ts").read_text(encoding="utf-8")
    options = client.split("export interface ClientOptions {")[1].split("\n}")[0]
    assert set(re.findall(r"^  (\w+)\??:", options, re.MULTILINE)) == CLIENT_OPTIONS
    members = client.split("export class ApiClient")[1].split("\n}")[0]
    assert set(re.findall(r"^  (\w+)(?:<[^>]*>)?\(", members, re.MULTILINE)) <= CLIENT_MEMBERS
