"""What a page says of each feature of a specification, on small documents with one operation."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from tests.test_docs import lines_of, pages_of

OPERATION = "docs/reference/things/make-a-thing.md"


def _ref(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def _json(schema: object, **more: object) -> dict[str, Any]:
    return {"application/json": {"schema": schema, **more}}


def _pages(folder: Path, operation: Mapping[str, Any], *, path: str = "/things", **document: Any) -> dict[str, str]:
    """The pages of a document with one operation, `POST /things`, called Make a thing, under the tag Things."""
    described = {"summary": "Make a thing", "operationId": "makeThing", "tags": ["Things"]}
    whole = {
        "openapi": "3.1.0",
        "info": {"title": "Things API", "version": "1"},
        "servers": [{"url": "https://api.example.com/v1"}],
        "paths": {path: {"post": {"responses": {"204": {"description": "Made."}}, **described, **operation}}},
        **document,
    }
    file = folder / "spec.yaml"
    file.write_text(yaml.safe_dump(whole, sort_keys=False, allow_unicode=True), encoding="utf-8")
    return pages_of(file)


def _page(folder: Path, operation: Mapping[str, Any], *, path: str = "/things", **document: Any) -> str:
    return _pages(folder, operation, path=path, **document)[OPERATION]


def test_fields_say_all_that_their_schemas_say(tmp_path: Path) -> None:
    schema = {
        "type": "object",
        "required": ["count"],
        "additionalProperties": False,
        "properties": {
            "count": {"type": "integer", "format": "int32", "exclusiveMinimum": 0, "maximum": 9, "multipleOf": 3},
            "name": {"type": ["string", "null"], "minLength": 1, "maxLength": 5, "pattern": "^[a-z|]+$"},
            "kind": {"enum": ["a", "b"], "default": "a", "x-enumDescriptions": {"a": "First.", "b": "Second."}},
            "when": {"type": "string", "format": "date-time", "deprecated": True, "examples": ["2026-01-02T03:04:05Z"]},
            "tags": {"type": "array", "items": {"type": "string", "pattern": "^t"}, "minItems": 1, "uniqueItems": True},
            "map": {"type": "object", "additionalProperties": {"type": "number"}},
            "made": {"type": "string", "readOnly": True},
            "secret": {"type": "string", "writeOnly": True},
            "odd": {"type": "string", "not": {"const": "x"}, "externalDocs": {"url": "https://e.example/odd"}},
            "pair": {"type": "array", "prefixItems": [{"type": "string"}, {"type": "integer"}], "items": False},
            "count_max": {"type": "integer", "minimum": 2},
        },
    }
    content = _json(schema)
    page = _page(
        tmp_path,
        {
            "requestBody": {"required": True, "content": content},
            "responses": {"200": {"description": "Made.", "content": content}},
        },
    )
    body, response = page.split("\n## Responses\n")
    for line in (
        '- <a id="body-count"></a>**`count`** · `integer<int32>` · required',
        "Required range: `0 < x <= 9` · Multiple of: `3`",
        '- <a id="body-name"></a>**`name`** · `string | null`',
        "Required string length: `1 - 5` · Pattern: `^[a-z|]+$`",
        '- <a id="body-kind"></a>**`kind`** · `enum<string>`',
        "Default: `a`",
        "- `b`: Second.",
        '- <a id="body-when"></a>**`when`** · `string<date-time>` · **deprecated**',
        'Example: `"2026-01-02T03:04:05Z"`',
        '- <a id="body-tags"></a>**`tags`** · `string[]`',
        "Minimum array length: `1` · No item may repeat · Each item: pattern: `^t`",
        '- <a id="body-map"></a>**`map`** · `map<string, number>`',
        "Further rules apply: `not` · See [https://e.example/odd](https://e.example/odd)",
        '- <a id="body-pair"></a>**`pair`** · `[string, integer]`',
        "- *Item 2* · `integer`",
        "Required range: `x >= 2`",
        "No other fields are allowed",
        '- <a id="body-secret"></a>**`secret`** · `string` · write-only',
    ):
        assert line in lines_of(body), line
    assert "`made`" not in body.split("## Request body")[1]
    assert '- <a id="response-200-made"></a>**`made`** · `string` · read-only' in lines_of(response)
    assert "`secret`" not in response


def test_errors_name_their_codes(tmp_path: Path) -> None:
    error = {
        "type": "object",
        "required": ["code"],
        "properties": {
            "code": {"enum": ["gone", "busy"], "x-enumDescriptions": {"gone": "It is gone."}},
            "error": {"type": "string"},
        },
    }
    page = _page(
        tmp_path,
        {
            "responses": {
                "404": {"description": "None.", "content": _json(_ref("Error")), "x-error-codes": ["gone"]},
                "409": {"description": "Busy.", "content": _json(_ref("Error"))},
                "500": {"description": "Broken.", "x-error-codes": ["broken", "lost"]},
                "4XX": {"description": "Other."},
                "default": {"description": "Any."},
            }
        },
        components={"schemas": {"Error": error}},
    )
    not_found, conflict, broken, other, rest = page.split("\n## Responses\n")[1].split("\n### ")[1:]
    assert not_found.startswith(
        "404 Not Found\n\nNone.\n\nError codes:\n\n- [`gone`](../../errors.md#code-gone): It is gone.\n\n**Body**"
    )
    assert "**`error`** · `string`" in not_found
    assert (
        "Error codes:\n\n- [`gone`](../../errors.md#code-gone): It is gone.\n- [`busy`](../../errors.md#code-busy)\n"
        in conflict
    )
    assert "The fields are those of [Error](../../models/error.md)." in conflict
    assert "**`error`**" not in conflict
    assert broken.startswith(
        "500 Internal Server Error\n\nBroken.\n\nError codes: [`broken`](../../errors.md#code-broken), [`lost`]"
    )
    assert other.startswith("4XX Any other client error")
    assert rest.startswith("Any other status")


def test_advice_is_that_of_the_contract_or_else_of_the_status(tmp_path: Path) -> None:
    advice = {"full": "Make *room* first.", "vague": "Ask.", "unseen": " "}
    codes = ["full", "slow", "vague", "mixed", "unseen"]
    error = {"type": "object", "properties": {"code": {"enum": codes, "x-enumAdvice": advice}}}
    answers = {"404": ["mixed"], "409": ["vague", "mixed"], "429": ["full", "slow"], "503": ["slow", "vague"]}
    pages = _pages(
        tmp_path,
        {
            "responses": {
                status: {"description": "No.", "content": _json(_ref("Error")), "x-error-codes": listed}
                for status, listed in answers.items()
            }
        },
        components={"schemas": {"Error": error}},
    )
    found = {part.split("`")[1]: part for part in pages["docs/errors.md"].split("\n## Statuses")[0].split("\n### ")[1:]}
    told = {code: re.findall("- What to do: (.*)", part) for code, part in found.items()}
    wait = "Wait as long as the header `Retry-After` says, or a little longer each time, and send it again."
    assert told == {"full": ["Make *room* first."], "slow": [wait], "vague": ["Ask."], "mixed": [], "unseen": []}


def test_recursion_and_repetition_end_in_links(tmp_path: Path) -> None:
    schemas = {
        "Tree": {
            "type": "object",
            "properties": {"leaf": _ref("Leaf"), "children": {"type": "array", "items": _ref("Tree")}},
        },
        "Leaf": {"type": "object", "properties": {"green": {"type": "boolean"}}},
    }
    content = _json({"type": "object", "properties": {"tree": _ref("Tree"), "leaf": _ref("Leaf")}})
    pages = _pages(tmp_path, {"requestBody": {"content": content}}, components={"schemas": schemas})
    page = pages[OPERATION]
    assert (
        '  - <a id="body-tree.children"></a>**`children`** · `object[]` · [Tree](../../models/tree.md)\n\n- <a' in page
    )
    assert page.count("**`green`** · `boolean`") == 1
    assert '- <a id="body-leaf"></a>**`leaf`** · `object` · [Leaf](../../models/leaf.md)' in page
    model = pages["docs/models/tree.md"]
    assert '- <a id="field-children"></a>**`children`** · `object[]` · [Tree](tree.md)' in model
    assert "**`green`**" not in model


def test_a_long_page_leaves_levels_to_the_models(tmp_path: Path) -> None:
    def level(number: int) -> dict[str, Any]:
        fields = {f"f{n}_{number}": _ref(f"M{number + 1}x{n}") for n in range(5)} if number < 4 else {}
        return {"type": "object", "properties": {"own": {"type": "string"}, **fields}}

    schemas = {f"M{number}x{n}": level(number) for number in range(6) for n in range(5)}
    pages = _pages(tmp_path, {"requestBody": {"content": _json(_ref("M0x0"))}}, components={"schemas": schemas})
    rows = [line for line in pages[OPERATION].splitlines() if re.match(r" *- (<a|\*)", line)]
    assert 6 <= len(rows) <= 300
    assert '- <a id="body-f4_0"></a>**`f4_0`** · `object` · [M1x4](../../models/m1x4.md)' in pages[OPERATION]
    assert "docs/models/m4x4.md" in pages


def test_deep_unnamed_fields_carry_their_path(tmp_path: Path) -> None:
    schema: dict[str, Any] = {"type": "string"}
    for name in "jihgfedcba":
        schema = {"type": "object", "properties": {name: schema}}
    page = _page(tmp_path, {"requestBody": {"content": _json(schema)}})
    assert '          - <a id="body-a.b.c.d.e.f"></a>**`f`** · `object`\n' in page
    assert '          - <a id="body-a.b.c.d.e.f.g.h.i.j"></a>**`j`** in `f.g.h.i` · `string`\n' in page


def test_unions_list_their_variants(tmp_path: Path) -> None:
    cat = {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"const": "cat"}, "lives": {"type": "integer"}},
    }
    pet = {
        "oneOf": [_ref("Cat"), {"type": "object", "title": "Any *dog*", "properties": {"kind": {"type": "string"}}}],
        "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/Cat"}},
    }
    schema = {"type": "object", "properties": {"pet": pet, "id": {"type": ["string", "integer"]}}}
    page = _page(tmp_path, {"requestBody": {"content": _json(schema)}}, components={"schemas": {"Cat": cat}})
    assert "One of the options below, told apart by `kind`:" in page
    assert "  - *Option 1* · `object` · [Cat](../../models/cat.md) · when `kind` is `cat`\n" in page
    assert "  - *Option 2* · Any \\*dog\\* · `object`\n" in page
    assert '<a id="body-id"></a>**`id`** · `string | integer`' in page


def test_bodies_of_every_kind(tmp_path: Path) -> None:
    content = {
        "application/json": {
            "schema": {"type": "object", "properties": {"a": {"type": "integer"}}},
            "examples": {"one": {"summary": "The first", "value": {"a": 1}}, "two": {"value": {"a": 2}}},
        },
        "multipart/form-data": {
            "schema": {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}}},
            "encoding": {"file": {"contentType": "image/png"}},
        },
    }
    responses = {
        "200": {"description": "Bytes.", "content": {"application/zip": {}}},
        "201": {
            "description": "Events.",
            "content": {
                "text/event-stream": {"itemSchema": {"type": "object", "properties": {"data": {"type": "string"}}}}
            },
        },
        "202": {
            "description": "Text.",
            "content": {"text/plain": {"schema": {"type": "string"}, "example": "well done"}},
        },
    }
    page = _page(tmp_path, {"requestBody": {"content": content}, "responses": responses}, **{"openapi": "3.2.0"})
    assert "Optional. Send one of these media types.\n" in page
    assert '`application/json` · `object`\n\n**The first**\n\n```json\n{\n  "a": 1\n}\n```\n\n**two**\n' in page
    assert (
        '<a id="body-multipart-x2f-form-data-file"></a>**`file`** · `string<binary>`\n\n  Content: `image/png`' in page
    )
    assert "`application/zip`\n\nThe body is the content of a file" in page
    assert "The body is a stream of server-sent events" in page
    assert "```text\nwell done\n```" in page


def test_samples_of_a_data_set_are_cut(tmp_path: Path) -> None:
    content = _json({"type": "array", "items": {"type": "integer"}}, example=list(range(500)))
    page = _page(tmp_path, {"responses": {"200": {"description": "Many.", "content": content}}})
    assert "\n  197,\n  198,\n```\n\nThe first 200 of 502 lines are shown.\n" in page
    assert "  199," not in page


def test_parameters_headers_and_links(tmp_path: Path) -> None:
    parameters = [
        {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}, "example": "a/b"},
        {
            "name": "tag",
            "in": "query",
            "schema": {"type": "array", "items": {"type": "string"}},
            "description": "A *tag*.",
        },
        {
            "name": "by",
            "in": "query",
            "style": "pipeDelimited",
            "explode": False,
            "schema": {"type": "array", "items": {}},
        },
        {"name": "filter", "in": "query", "style": "deepObject", "schema": {"type": "object"}, "deprecated": True},
        {"name": "X-Trace", "in": "header", "schema": {"type": "string"}},
        {"name": "session", "in": "cookie", "schema": {"type": "string"}},
    ]
    header = {"X-Rate": {"description": "Calls left.", "schema": {"type": "integer"}}}
    links = {
        "again": {"operationId": "makeThing", "parameters": {"id": "$response.body#/id"}, "description": "Once more."}
    }
    responses = {
        "200": {"description": "Made.", "headers": header, "links": links},
        "202": {"description": "Waiting.", "headers": header},
    }
    page = _page(tmp_path, {"parameters": parameters, "responses": responses}, path="/things/{id}")
    titles = re.findall(r"^## (.*)$", page, re.MULTILINE)
    assert titles[2:] == ["Headers", "Path parameters", "Query parameters", "Cookies", "Responses"]
    assert "**`tag`** · `string[]`\n\n  A *tag*.\n\n  Repeat the parameter for several values\n" in page
    assert "Separate several values with `|`" in page
    assert "**`filter`** · `object` · **deprecated**\n\n  Written as `filter[field]=value`" in page
    assert '<a id="response-200-header-X-Rate"></a>**`X-Rate`** · `integer`\n\n  Calls left.' in page
    repeated = (
        '<a id="response-202-header-X-Rate"></a>**`X-Rate`** · `integer` · as for [200](#response-200-header-X-Rate)'
    )
    assert f"- {repeated}" in page
    assert "- **again**: [Make a thing](make-a-thing.md), with `id` = `$response.body#/id` · Once more." in page


def test_what_else_an_operation_says(tmp_path: Path) -> None:
    call = {
        "summary": "Tell",
        "requestBody": {"content": _json({"type": "object", "properties": {"n": {"type": "integer"}}})},
        "responses": {"200": {"description": "Fine."}},
    }
    operation = {
        "deprecated": True,
        "description": "# Head\n\nText with {braces} and <tags>.\n\n- a list",
        "servers": [{"url": "https://other.example.com"}],
        "externalDocs": {"url": "https://e.example/guide", "description": "The guide"},
        "callbacks": {"told": {"{$request.body#/url}": {"post": call}}},
        "security": [{"key": []}, {"oauth": ["write"]}, {}],
        "tags": ["Things", "More"],
    }
    schemes = {
        "key": {"type": "apiKey", "in": "header", "name": "X-Key", "description": "From the *console*."},
        "oauth": {
            "type": "oauth2",
            "flows": {
                "clientCredentials": {"tokenUrl": "https://e.example/token", "scopes": {"write": "Change things"}}
            },
        },
    }
    pages = _pages(
        tmp_path,
        operation,
        components={"securitySchemes": schemes},
        tags=[{"name": "Things"}, {"name": "More", "description": "And more."}],
        webhooks={"made": {"post": {**call, "summary": "Made"}}},
    )
    page = pages[OPERATION]
    for line in (
        "**Deprecated.** This operation may be removed; do not use it in new code.",
        "This operation has a base URL of its own: `https://other.example.com`",
        "See [The guide](https://e.example/guide)",
        "**Head**",
        r"Text with \{braces\} and \<tags>.",
        "* a list",
        "Credentials are optional. Any one of these will do:",
        '- <a id="auth-X-Key"></a>**`X-Key`** · `string` · header · required',
        "From the *console*.",
        "API key, scheme `key` · The samples take it from `THINGS_API_KEY`",
        "- `write`: Change things",
        "`POST {$request.body#/url}`",
        '- <a id="callback-told-post-body-n"></a>**`n`** · `integer`',
        "#### Your answer: 200 OK",
        "Operation `makeThing` · [Things](index.md) · [More](../more/index.md)",
    ):
        assert line in lines_of(page), line
    assert (
        "- [Make a thing](../things/make-a-thing.md) · `POST /things` · **deprecated**"
        in pages["docs/reference/more/index.md"]
    )
    assert "The API makes this request, a `POST`, to a URL of yours." in pages["docs/reference/webhooks/made.md"]
    assert "[Webhooks](webhooks/index.md)" in pages["docs/reference/index.md"]


def test_pages_stay_apart_whatever_they_are_called(tmp_path: Path) -> None:
    paths = {
        f"/{n}": {
            "get": {"summary": name, "operationId": f"op{n}", "tags": tags, "responses": {"204": {"description": "."}}}
        }
        for n, (name, tags) in enumerate(
            [("Index", ["Webhooks"]), ("index", ["Webhooks"]), ("../../etc/x", ["webhooks!"]), ("CON", []), ("", [])]
        )
    }
    webhooks = {"on": {"post": {"summary": "Index", "responses": {"200": {"description": "."}}}}}
    written = _pages(tmp_path, {}, paths=paths, webhooks=webhooks)
    pages = {path: text for path, text in written.items() if path.endswith(".md")}
    assert pages.pop("docs/index.md")
    assert len({path.lower() for path in pages}) == len(pages) == 5 + 1 + 3 + 1 + 1
    assert all(re.fullmatch(r"docs/reference/([a-z0-9-]+/)?[a-z0-9-]+\.md", path) for path in pages)
    assert pages["docs/reference/default/con-x.md"].startswith('---\ntitle: "CON"\n')


def test_a_websocket_tells_its_messages(tmp_path: Path) -> None:
    operation = {
        "x-websocket": True,
        "x-websocket-messages": {"client": [_ref("Ask")], "server": [{"title": "Any *answer*"}, 7]},
        "x-websocket-close-codes": {"1000": "Done.", "x-more": "no", "1008": 5},
        "responses": {"101": {"description": "Open."}},
    }
    schemas = {"Ask": {"type": "object", "description": "A question. Any.", "properties": {"q": {"type": "string"}}}}
    pages = _pages(tmp_path, operation, components={"schemas": schemas})
    page = pages[OPERATION]
    assert "This operation opens a WebSocket" in page
    handshake = (
        "Connection: Upgrade\nUpgrade: websocket\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\nSec-WebSocket-Ver"
    )
    assert handshake in page
    assert "requests knows no WebSockets" in page
    assert 'socket.addEventListener("open", () => {\n  socket.send(JSON.stringify({' in page
    assert "    socket.send(json.dumps({" in page
    assert "## Messages that you send\n\n- [Ask](../../models/ask.md): A question. Any.\n\n## Mess" in page
    assert "## Messages that the server sends\n\n- Any answer\n\n## Close codes\n\n- `1000`: Done.\n\nOperation" in page
    assert "**`q`** · `string`" in pages["docs/models/ask.md"]


def test_related_operations_by_links(tmp_path: Path) -> None:
    link = {"after": {"operationId": "later", "description": "Then go on."}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {
            "/a": {"post": {"operationId": "first", "responses": {"201": {"description": "ok", "links": link}}}},
            "/b": {"post": {"operationId": "later", "responses": {"201": {"description": "ok"}}}},
        },
    }
    spec = tmp_path / "spec.json"
    spec.write_text(json.dumps(document), encoding="utf-8")
    pages = pages_of(spec)
    first, later = (pages[f"docs/reference/{tag}.md"] for tag in ("default/first", "default/later"))
    assert "### After this\n\n- [POST /b](later.md) · Then go on.\n" in first
    assert "### Before this\n\n- [POST /a](first.md)\n" in later
    assert "### Before this" not in first
