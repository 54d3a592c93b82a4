"""The contract server: what the contract allows gets its samples, what it forbids is refused with the reason."""

import json
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from generator.server import Server
from tests.serving import Answered, call, serving

_SPEC = """
openapi: 3.1.0
info: {title: Shop, version: '1'}
servers: [{url: 'https://shop.example.com/api/{version}/', variables: {version: {default: v2}}}]
security: [{token: []}, {key: [], app: []}, {login: []}]
paths:
  /items:
    get:
      operationId: listItems
      security: []
      parameters:
        - {name: limit, in: query, schema: {type: integer, minimum: 1, maximum: 9}}
        - {name: tag, in: query, schema: {type: array, items: {type: string, minLength: 2}}}
      responses:
        '200':
          description: ok
          headers:
            X-Total: {schema: {type: integer, const: 3}}
            X-Names: {schema: {type: array, items: {type: string}, examples: [[a, b]]}}
          content:
            application/json:
              schema: {type: array, items: {$ref: '#/components/schemas/Item'}}
              examples:
                some: {value: [{id: it_1, name: lamp}]}
                none: {value: []}
            text/csv: {schema: {type: string}, example: "id,name\\n"}
        default: {$ref: '#/components/responses/Problem'}
    post:
      operationId: createItem
      requestBody:
        required: true
        content:
          application/json: {schema: {$ref: '#/components/schemas/Item'}}
          application/vnd.shop+json: {schema: {$ref: '#/components/schemas/Item'}}
      responses:
        '201': {description: made, content: {application/json: {schema: {$ref: '#/components/schemas/Item'}}}}
        '401': {$ref: '#/components/responses/Problem'}
        '422': {$ref: '#/components/responses/Problem'}
  /items/mine:
    get: {operationId: mine, security: [], responses: {'204': {description: nothing}}}
  /items/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string, pattern: '^it_'}}]
    get:
      operationId: getItem
      security: []
      responses:
        '200': {description: ok, content: {application/json: {schema: {$ref: '#/components/schemas/Item'}}}}
        '404': {description: no, content: {application/json: {schema: {$ref: '#/components/schemas/Error'}}}}
    head: {operationId: headItem, security: [], responses: {'200': {description: ok}}}
    delete:
      operationId: deleteItem
      security: []
      responses: {'204': {description: gone}}
  /items/{id}/raw:
    put:
      operationId: putRaw
      security: []
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      requestBody: {required: true, content: {image/*: {schema: {type: string, format: binary}}}}
      responses: {'200': {description: ok, content: {application/octet-stream: {}}}}
  /events:
    get:
      operationId: events
      security: []
      responses:
        '200':
          description: ok
          content:
            text/event-stream:
              schema: {type: object, properties: {event: {const: tick}, data: {type: string, const: now}}}
  /log:
    get:
      operationId: log
      security: []
      responses:
        '200': {description: ok, content: {application/x-ndjson: {schema: {type: object, properties: {n: {const: 1}}}}}}
  /socket:
    get:
      operationId: socket
      x-websocket: true
      parameters: [{name: room, in: query, required: true, schema: {type: string}}]
      security: []
      responses: {'101': {description: up}, '400': {$ref: '#/components/responses/Problem'}}
  /upload:
    servers: [{url: 'https://files.example.com/store'}]
    post:
      operationId: upload
      security: []
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [file, count]
              additionalProperties: false
              properties:
                file: {type: string, contentMediaType: application/octet-stream}
                count: {type: integer}
                tags: {type: array, items: {type: string}}
                meta: {type: object, required: [a], properties: {a: {type: integer}}}
                text: {type: string, maxLength: 9, contentMediaType: application/json, contentSchema: {type: object}}
          application/x-www-form-urlencoded:
            schema:
              type: object
              required: [name]
              additionalProperties: false
              properties:
                name: {type: string, minLength: 2}
                ages: {type: array, items: {type: integer}}
                deep: {type: object, properties: {x: {type: boolean}}}
            encoding: {deep: {style: deepObject, explode: true}}
          text/plain: {schema: {type: string, maxLength: 5}}
          application/xml: {schema: {type: object}}
      responses: {'204': {description: ok}}
components:
  securitySchemes:
    token: {type: http, scheme: bearer}
    key: {type: apiKey, in: query, name: api_key}
    app: {type: apiKey, in: cookie, name: app}
    login: {type: http, scheme: basic}
  responses:
    Problem: {description: no, content: {application/json: {schema: {$ref: '#/components/schemas/Error'}}}}
  schemas:
    Item:
      type: object
      required: [id, name]
      additionalProperties: false
      properties:
        id: {type: string, readOnly: true, examples: [it_1]}
        name: {type: string, minLength: 2, examples: [lamp]}
        price: {type: number, multipleOf: 0.01}
        note: {type: [string, 'null']}
    Error:
      type: object
      required: [error]
      properties:
        error:
          type: object
          required: [code, message]
          properties: {code: {enum: [bad_request]}, message: {type: string}}
"""
_JSON = {"Content-Type": "application/json"}
_AUTH = {"Authorization": "Bearer x"}
_FORM = {"Content-Type": "application/x-www-form-urlencoded"}


_PARTS = """
Node: {type: object, required: [kind], properties: {kind: {type: string}, next: {$ref: '#/Node'}}}
Cat: {allOf: [{$ref: '#/Node'}, {properties: {lives: {type: integer}}}]}
Dog: {allOf: [{$ref: '#/Node'}, {properties: {barks: {type: boolean}}}]}
Pet:
  oneOf: [{$ref: '#/Cat'}, {$ref: '#/Dog'}]
  discriminator: {propertyName: kind, mapping: {cat: '#/Cat', dog: '#/Dog'}}
limit: {name: limit, in: query, required: true, schema: {type: integer, maximum: 5}}
"""
_SPLIT = """
openapi: 3.0.3
info: {title: Split, version: '1'}
paths:
  /token:
    post:
      operationId: token
      requestBody: {required: true, content: {application/json: {schema: {type: object, required: [code]}}}}
      responses: {'200': {description: ok}}
  /token#refresh:
    post:
      operationId: refresh
      requestBody: {required: true, content: {application/json: {schema: {type: object, required: [refresh]}}}}
      responses: {'204': {description: ok}}
  /do?action=stop:
    get: {operationId: stop, responses: {'204': {description: ok}}}
  /pets:
    parameters: [{$ref: 'more/parts.yaml#/limit'}]
    post:
      operationId: addPet
      requestBody: {required: true, content: {application/json: {schema: {$ref: 'more/parts.yaml#/Pet'}}}}
      responses:
        '200':
          description: ok
          content:
            application/xml:
              schema: {type: object, xml: {name: pet}, properties: {name: {type: string, enum: [Tom & Co]}}}
"""


@pytest.fixture(scope="module")
def split(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("split")
    (folder / "more").mkdir()
    (folder / "more" / "parts.yaml").write_text(_PARTS)
    (folder / "split.yaml").write_text(_SPLIT)
    with serving(folder / "split.yaml") as running:
        yield running


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    path = tmp_path_factory.mktemp("spec") / "shop.yaml"
    path.write_text(_SPEC)
    with serving(path) as running:
        yield running


def _reason(answer: Answered) -> str:
    error = answer.json["error"]
    return str(error["message"] if isinstance(error, dict) else error)


def test_base_url_is_the_contracts(server: Server) -> None:
    assert server.url == f"{server.origin}/api/v2"
    assert call(server, "GET", "/items").status == 404
    assert call(server, "GET", "/api/v2/items").status == 200


def test_answers_with_samples_and_headers(server: Server) -> None:
    answer = call(server, "GET", "/api/v2/items?limit=5&tag=aa&tag=bb")
    assert (answer.status, answer.json) == (200, [{"id": "it_1", "name": "lamp"}])
    assert (answer.headers["x-total"], answer.headers["x-names"]) == ("3", "a,b")
    assert answer.headers["content-type"] == "application/json"
    assert server.received[-1].operation_id == "listItems"


def test_prefer_and_accept_choose(server: Server) -> None:
    missing = call(server, "GET", "/api/v2/items/it_1", {"Prefer": "code=404"})
    assert (missing.status, missing.headers["preference-applied"]) == (404, "code=404")
    assert missing.json["error"]["code"] == "bad_request"
    assert call(server, "GET", "/api/v2/items", {"Prefer": 'respond-async, example="none"'}).json == []
    assert call(server, "GET", "/api/v2/items", {"Prefer": "code=503"}).status == 503
    assert call(server, "GET", "/api/v2/items/it_1", {"Prefer": "code=418"}).status == 200
    csv = call(server, "GET", "/api/v2/items", {"Accept": "application/json;q=0.1, text/*"})
    assert (csv.headers["content-type"], csv.body) == ("text/csv", b"id,name\n")


@pytest.mark.parametrize(
    ("method", "target", "status"),
    [
        ("GET", "/api/v2/items/mine", 204),
        ("GET", "/api/v2/items/m%69ne", 204),
        ("GET", "/api/v2/items/it_1", 200),
        ("GET", "/api/v2/items/it_a%2Fb", 200),
        ("GET", "/api/v2/items/it_a/b", 404),
        ("GET", "/api/v2/items/", 404),
        ("GET", "/api/v2/items/other", 400),
        ("GET", "/api/v2/items/it_%FF", 400),
        ("GET", "/api/v2/items/it_%zz", 400),
        ("GET", "/api/v2/items?limit=10", 400),
        ("GET", "/api/v2/items?limit=x", 400),
        ("GET", "/api/v2/items?limit=", 400),
        ("GET", "/api/v2/items?tag=a", 400),
        ("GET", "/api/v2/items?unknown=1", 200),
        ("GET", "/api/v2/items?%zz", 400),
        ("GET", "/store/upload", 405),
        ("POST", "/api/v2/upload", 404),
        ("DELETE", "/api/v2/items/it_1", 204),
        ("BREW", "/api/v2/items/it_1", 405),
        ("GET", "//", 404),
        ("GET", "/" + "../" * 20 + "etc/passwd", 404),
    ],
)
def test_routing(server: Server, method: str, target: str, status: int) -> None:
    assert call(server, method, target).status == status


def test_405_names_the_methods(server: Server) -> None:
    answer = call(server, "PATCH", "/api/v2/items/it_1")
    assert (answer.status, answer.headers["allow"]) == (405, "DELETE, GET, HEAD")


def test_head_has_no_body(server: Server) -> None:
    assert call(server, "HEAD", "/api/v2/items/it_1").body == b""
    assert call(server, "HEAD", "/api/v2/items").status == 405


@pytest.mark.parametrize(
    ("target", "headers", "status"),
    [
        ("", {}, 401),
        ("", {"Authorization": "Bearer "}, 401),
        ("", {"Authorization": "Token x"}, 401),
        ("", {"Authorization": "bearer x"}, 201),
        ("", {"Authorization": "Basic dTpw"}, 201),
        ("", {"Authorization": "Basic dXA="}, 401),
        ("", {"Authorization": "Basic !!"}, 401),
        ("?api_key=k", {}, 401),
        ("?api_key=k", {"Cookie": "app=a"}, 201),
        ("?api_key=", {"Cookie": "app=a"}, 401),
    ],
)
def test_credentials(server: Server, target: str, headers: dict[str, str], status: int) -> None:
    answer = call(server, "POST", "/api/v2/items" + target, {**_JSON, **headers}, '{"name": "lamp"}')
    assert answer.status == status
    if status == 401:
        assert answer.headers["www-authenticate"].startswith(("Bearer", "Basic"))
        assert "credentials" in _reason(answer)


@pytest.mark.parametrize(
    ("headers", "body", "status", "word"),
    [
        (_JSON, '{"name": "lamp"}', 201, ""),
        (_JSON, '{"name": "lamp", "price": 0.07, "note": null}', 201, ""),
        (_JSON, '{"name": "lamp", "price": 1e2}', 201, ""),
        ({"Content-Type": "Application/JSON; charset=utf-8"}, '{"name": "lamp"}', 201, ""),
        ({"Content-Type": "application/vnd.shop+json"}, '{"name": "lamp"}', 201, ""),
        ({"Content-Type": "text/plain"}, '{"name": "lamp"}', 415, "application/vnd.shop+json"),
        ({}, '{"name": "lamp"}', 415, "Content-Type"),
        (_JSON, "", 422, "body"),
        ({}, "", 422, "body"),
        (_JSON, '{"name": ', 422, "JSON"),
        (_JSON, "\ufeff{}", 422, "JSON"),
        (_JSON, '{"name": NaN}', 422, "JSON"),
        (_JSON, "[" * 100_000, 422, "JSON"),
        (_JSON, b'{"name": "\xff"}', 422, "UTF-8"),
        (_JSON, '{"name": "l"}', 422, "name"),
        (_JSON, '{"name": "lamp", "price": 0.075}', 422, "price"),
        (_JSON, '{"name": "lamp", "more": 1}', 422, "more"),
        (_JSON, "{}", 422, "name"),
        (_JSON, "null", 422, ""),
        (_JSON, '{"name": "lamp", "price": true}', 422, "price"),
        (_JSON, '{"name": "\\ud800"}', 422, ""),
    ],
)
def test_json_bodies(server: Server, headers: dict[str, str], body: bytes | str, status: int, word: str) -> None:
    answer = call(server, "POST", "/api/v2/items", {**_AUTH, **headers}, body)
    assert answer.status == status
    if status == 422:
        assert answer.json["error"]["code"] == "bad_request"
    if status != 201:
        assert word in _reason(answer)


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ("name=ab", 204),
        ("name=a%26b&ages=1&ages=2&deep%5Bx%5D=true", 204),
        ("name=a", 400),
        ("ages=1", 400),
        ("name=ab&ages=x", 400),
        ("name=ab&deep%5Bx%5D=maybe", 400),
        ("name=ab&other=1", 400),
        ("name=%zz", 400),
    ],
)
def test_forms(server: Server, body: str, status: int) -> None:
    assert call(server, "POST", "/store/upload", _FORM, body).status == status


def _multipart(*parts: tuple[str, str, bytes]) -> bytes:
    head = b"--B\r\nContent-Disposition: form-data; name="
    pieces = [head + (name + extra).encode() + b"\r\n\r\n" + content + b"\r\n" for name, extra, content in parts]
    return b"".join(pieces) + b"--B--\r\n"


_FILE = ("file", '; filename="a.bin"', b"\xff\0\r\n--\r\n")
_COUNT = ("count", "", b"5")


@pytest.mark.parametrize(
    ("parts", "status"),
    [
        ([_FILE, _COUNT], 204),
        ([_FILE, _COUNT, ("tags", "", b"a"), ("tags", "", b"b"), ("meta", "", b'{"a": 1}')], 204),
        ([_FILE, _COUNT, ("tags", "", b"a")], 204),
        ([_FILE], 400),
        ([_COUNT], 400),
        ([_FILE, ("count", "", b"five")], 400),
        ([_FILE, _COUNT, ("meta", "\r\nContent-Type: application/json", b"{}")], 400),
        ([_FILE, _COUNT, ("other", "", b"x")], 400),
        ([_FILE, _COUNT, ("text", "\r\nContent-Type: application/json", b'{"a": 1}')], 204),
        ([_FILE, _COUNT, ("text", "\r\nContent-Type: application/json", b'{"a": 123}')], 400),
        ([_FILE, _COUNT, ("text", "\r\nContent-Type: application/json", b"{a: 1}")], 400),
        ([_FILE, _COUNT, ("text", "\r\nContent-Type: application/json", b'"{}"')], 400),
    ],
)
def test_multipart(server: Server, parts: list[tuple[str, str, bytes]], status: int) -> None:
    headers = {"Content-Type": "multipart/form-data; boundary=B"}
    assert call(server, "POST", "/store/upload", headers, _multipart(*parts)).status == status


@pytest.mark.parametrize(
    ("content_type", "body", "status"),
    [
        ("multipart/form-data", b"--B--\r\n", 400),
        ("multipart/form-data; boundary=B", b"--B\r\n\r\n", 400),
        ("multipart/form-data; boundary=B", b"--B\r\nX: y\r\n\r\nz\r\n--B--\r\n", 400),
        ("text/plain", b"12345", 204),
        ("text/plain", b"123456", 400),
        ("text/plain", b"\xff", 400),
        ("text/plain; charset=latin-1", b"\xff", 204),
        ("text/plain; charset=nonsense", b"a", 400),
        ("application/xml", b"<a>b</a>", 204),
        ("application/xml", b"<a>", 400),
        ("application/xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 400),
        ("application/pdf", b"x", 415),
    ],
)
def test_other_bodies(server: Server, content_type: str, body: bytes, status: int) -> None:
    assert call(server, "POST", "/store/upload", {"Content-Type": content_type}, body).status == status


def test_files_may_be_empty_and_of_any_image_type(server: Server) -> None:
    target = "/api/v2/items/it_1/raw"
    assert call(server, "PUT", target, {"Content-Type": "image/webp"}, b"\0\xff").status == 200
    assert call(server, "PUT", target, {"Content-Type": "image/png"}).status == 200
    assert call(server, "PUT", target).status == 400
    assert call(server, "PUT", target, {"Content-Type": "video/mp4"}, b"x").status == 415


def test_downloads_stream_in_chunks(server: Server) -> None:
    answer = call(server, "PUT", "/api/v2/items/it_1/raw", {"Content-Type": "image/png"}, b"x")
    assert answer.headers["transfer-encoding"] == "chunked"
    assert len(answer.body) > 4096


def _pieces(server: Server, path: str) -> list[bytes]:
    """The chunks of an answer as the server framed them."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=60) as connection:
        connection.sendall(f"GET {path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
        with connection.makefile("rb") as stream:
            while stream.readline() != b"\r\n":
                pass
            found = []
            while size := int(stream.readline(), 16):
                found.append(stream.read(size))
                stream.read(2)
            return found


def test_events_and_lines_come_one_by_one(server: Server) -> None:
    events = _pieces(server, "/api/v2/events")
    assert len(events) >= 3
    assert set(events) == {b"event: tick\ndata: now\n\n"}
    lines = _pieces(server, "/api/v2/log")
    assert len(lines) >= 3
    assert {line.replace(b" ", b"") for line in lines} == {b'{"n":1}\n'}


def test_websocket(server: Server) -> None:
    address = server.url.replace("http", "ws") + "/socket"
    with connect(address + "?room=a", subprotocols=["chat"]) as client:  # type: ignore[list-item]
        assert client.subprotocol == "chat"
        client.recv()
        client.send("hello")
        assert client.recv() == "hello"
    assert (server.received[-1].operation_id, server.received[-1].status) == ("socket", 101)
    with pytest.raises(InvalidStatus, match="400"), connect(address):
        pass
    assert call(server, "GET", "/api/v2/socket?room=a").status == 426


def test_browsers_may_ask_first(server: Server) -> None:
    wanted = {"Origin": "http://a", "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "x-a"}
    answer = call(server, "OPTIONS", "/api/v2/items", wanted)
    assert answer.status == 204
    assert answer.headers["access-control-allow-origin"] == "*"
    assert "POST" in answer.headers["access-control-allow-methods"]
    assert answer.headers["access-control-allow-headers"] == "x-a"
    assert call(server, "OPTIONS", "*").status == 204
    assert call(server, "OPTIONS", "/nowhere").status == 404
    assert call(server, "GET", "/nowhere").headers["access-control-allow-origin"] == "*"


def test_pages_see_answers_whose_contract_declares_what_lets_them(tmp_path: Path) -> None:
    declared = {name: {"schema": {"const": "no"}} for name in ("Access-Control-Allow-Origin", "X-Own")}
    operation = {"responses": {"200": {"description": "It.", "headers": declared}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"get": operation, "options": operation}},
    }
    path = tmp_path / "openapi.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    with serving(path) as server:
        found = call(server, "GET", "/a").headers
        assert (found["access-control-allow-origin"], found["x-own"]) == ("*", "no")
        # What a browser asks before a page's own OPTIONS, and that.
        asked = {"Origin": "http://a", "Access-Control-Request-Method": "OPTIONS"}
        assert call(server, "OPTIONS", "/a", asked).status == 204
        assert call(server, "OPTIONS", "/a").status == 200


def test_references_to_other_files_are_followed(split: Server) -> None:
    cat = '{"kind": "cat", "next": {"kind": "x"}, "lives": 9}'
    answer = call(split, "POST", "/pets?limit=5", _JSON, cat)
    assert (answer.status, answer.headers["content-type"]) == (200, "application/xml")
    assert b"<name>Tom &amp; Co</name>" in answer.body
    assert call(split, "POST", "/pets?limit=6", _JSON, cat).status == 400
    assert call(split, "POST", "/pets", _JSON, cat).status == 400
    assert call(split, "POST", "/pets?limit=5", _JSON, '{"kind": "cat", "next": {}}').status == 400
    assert call(split, "POST", "/pets?limit=5", _JSON, '{"kind": "cat", "lives": "nine"}').status == 400


def test_paths_that_differ_in_nothing_sent_share_a_route(split: Server) -> None:
    assert call(split, "POST", "/token", _JSON, '{"code": 1}').status == 200
    assert call(split, "POST", "/token", _JSON, '{"refresh": 1}').status == 204
    assert split.received[-1].operation_id == "refresh"
    assert call(split, "POST", "/token%23refresh", _JSON, '{"refresh": 1}').status == 204
    assert call(split, "POST", "/token", _JSON, "{}").status == 400


def test_a_query_in_a_path_must_be_sent(split: Server) -> None:
    assert call(split, "GET", "/do?x=1&action=stop").status == 204
    assert call(split, "GET", "/do?action=go").status == 404
