"""What openapi-core gets wrong, each claim of `second_opinion` run: when one of these fails, the library got better."""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from openapi_core import Config, OpenAPI
from openapi_core.datatypes import RequestParameters
from werkzeug.datastructures import Headers, ImmutableMultiDict

from generator.parse import parse
from generator.server.judge import source_of
from generator.server.routes import Routes
from generator.server.second_opinion import SecondOpinion
from generator.server.wire import Incoming
from generator.source import load

pytestmark = pytest.mark.filterwarnings("ignore")


@dataclass
class _Request:
    """One request in openapi-core's own protocol."""

    method: str = "get"
    path: str = "/x"
    parameters: RequestParameters = field(default_factory=RequestParameters)
    body: bytes | None = None
    content_type: str = ""
    host_url: str = "http://localhost"


def _core(operation: dict[str, Any], *, version: str = "3.1.0", path: str = "/x", method: str = "get") -> OpenAPI:
    document = {
        "openapi": version,
        "info": {"title": "t", "version": "1"},
        "paths": {path: {method: {"responses": {}, **operation}}},
        "components": {"securitySchemes": {"key": {"type": "http", "scheme": "Bearer"}, "tls": {"type": "mutualTLS"}}},
    }
    return OpenAPI.from_dict(document, config=Config(spec_validator_cls=None))


def _query(parameter: dict[str, Any], *pairs: tuple[str, str]) -> list[Exception]:
    core = _core({"parameters": [{"in": "query", "required": True, **parameter}]})
    parameters = RequestParameters(query=ImmutableMultiDict(list(pairs)))
    return list(core.iter_request_errors(_Request(parameters=parameters)))


def _body(schema: dict[str, Any], value: object) -> list[Exception]:
    core = _core({"requestBody": {"content": {"application/json": {"schema": schema}}}}, method="post")
    body = json.dumps(value).encode()
    return list(core.iter_request_errors(_Request("post", body=body, content_type="application/json")))


_SPEC = """
openapi: 3.1.0
info: {title: t, version: '1'}
security: [{key: []}]
paths:
  /x/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
    post:
      parameters: [{name: n, in: query, required: true, schema: {type: integer, maximum: 5}}]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Tree'}}}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
  schemas:
    Tree:
      type: object
      required: [id, name]
      properties: {id: {type: string, readOnly: true}, name: {type: string}, under: {$ref: '#/components/schemas/Tree'}}
"""


@pytest.mark.parametrize(
    ("target", "key", "body", "word"),
    [
        ("/x/1?n=5", "k", '{"name": "a", "under": {"name": "b"}}', ""),
        ("/x/1?n=6", "k", '{"name": "a"}', "maximum"),
        ("/x/1", "k", '{"name": "a"}', "n"),
        ("/x/a?n=5", "k", '{"name": "a"}', "id"),
        ("/x/1?n=5", "", '{"name": "a"}', "security"),
        ("/x/1?n=5", "k", '{"name": "a", "under": {"name": 1}}', "string"),
        ("/x/1?n=5", "k", "{}", "name"),
    ],
)
def test_the_second_opinion_stands_alone(tmp_path: Path, target: str, key: str, body: str, word: str) -> None:
    file = tmp_path / "spec.yaml"
    file.write_text(_SPEC)
    spec = load(file)
    api, _ = parse(spec)
    headers = (("Content-Type", "application/json"), *([("X-Key", key)] if key else []))
    incoming = Incoming("POST", target, "HTTP/1.1", headers, body.encode())
    found = Routes(api).find("POST", incoming.path)
    assert isinstance(found, tuple)
    operation_body = found[0].operation.body
    assert operation_body is not None
    reasons = SecondOpinion(spec).reasons(found[0], incoming, source_of(found[0], incoming), operation_body.content[0])
    assert bool(reasons) == bool(word)
    assert word in " ".join(reasons).lower()


def test_it_does_judge_what_it_is_asked() -> None:
    assert not _query({"name": "n", "schema": {"type": "integer"}}, ("n", "5"))
    assert _query({"name": "n", "schema": {"type": "integer"}}, ("n", "five"))
    assert not _body({"type": "object", "required": ["a"]}, {"a": 1})
    assert _body({"type": "object", "required": ["a"]}, {})


def test_a_path_may_match_the_tail_of_another() -> None:
    core = _core({}, path="/a")
    core.validate_request(_Request(path="/a"))
    errors = list(core.iter_request_errors(_Request(path="/not/here/a")))
    # The path is found by its tail; only the server's URL does not fit then.
    assert type(errors[0]).__name__ == "ServerNotFound"


def test_a_decoded_slash_is_no_part_of_a_slot() -> None:
    core = _core({"parameters": [{"name": "id", "in": "path", "required": True, "schema": {}}]}, path="/x/{id}")
    assert not list(core.iter_request_errors(_Request(path="/x/a")))
    assert list(core.iter_request_errors(_Request(path="/x/a/b")))


def test_additional_operations_are_not_found() -> None:
    core = _core({}, version="3.2.0", method="additionalOperations")
    assert list(core.iter_request_errors(_Request("purge")))


def test_an_exploded_object_is_looked_for_by_its_own_name() -> None:
    parameter = {"name": "o", "schema": {"type": "object", "properties": {"a": {"type": "integer"}}}}
    assert "Missing" in str(_query(parameter, ("a", "1"))[0])


def test_space_delimited_is_cut_after_decoding() -> None:
    items = {"type": "array", "items": {"type": "string"}, "minItems": 2}
    parameter = {"name": "s", "style": "spaceDelimited", "explode": False, "schema": items}
    assert _query(parameter, ("s", "a b"))


def test_an_encoded_comma_cuts_too() -> None:
    items = {"type": "array", "items": {"type": "string"}, "maxItems": 2}
    parameter = {"name": "s", "explode": False, "schema": items}
    # `s=a%2Cb,c` decodes to this before it is cut.
    assert _query(parameter, ("s", "a,b,c"))


def test_deep_objects_lose_what_is_nested_and_keys_with_dashes() -> None:
    inner = {"type": "object", "required": ["b"]}
    nested = {"type": "object", "properties": {"a": inner}}
    assert _query({"name": "f", "style": "deepObject", "explode": True, "schema": nested}, ("f[a][b]", "1"))
    dashed = {"type": "object", "properties": {"a-b": {}}}
    assert _query({"name": "f", "style": "deepObject", "explode": True, "schema": dashed}, ("f[a-b]", "1"))


def test_a_list_of_types_raises() -> None:
    with pytest.raises(TypeError):
        _query({"name": "n", "schema": {"type": ["integer", "null"]}}, ("n", "5"))


def test_an_empty_value_is_refused() -> None:
    assert _query({"name": "q", "schema": {"type": "string"}}, ("q", ""))
    assert not _query({"name": "q", "schema": {"type": "string"}, "allowEmptyValue": True}, ("q", ""))


def test_cookies_are_not_decoded() -> None:
    core = _core({"parameters": [{"name": "c", "in": "cookie", "schema": {"const": "a b"}}]})
    parameters = RequestParameters(cookie=ImmutableMultiDict([("c", "a%20b")]))
    assert list(core.iter_request_errors(_Request(parameters=parameters)))


def test_multiples_are_reckoned_in_binary() -> None:
    assert _body({"type": "number", "multipleOf": 0.01}, 0.07)


def test_fields_of_responses_are_demanded_of_requests() -> None:
    assert _body({"type": "object", "required": ["id"], "properties": {"id": {"readOnly": True}}}, {})


def test_schemes_are_compared_with_their_case() -> None:
    core = _core({"security": [{"key": []}]})
    parameters = RequestParameters(header=Headers({"Authorization": "Bearer x"}))
    assert list(core.iter_request_errors(_Request(parameters=parameters)))


def test_mutual_tls_is_not_known() -> None:
    with pytest.raises(KeyError):
        list(_core({"security": [{"tls": []}]}).iter_request_errors(_Request()))


def test_a_discriminator_does_not_decide() -> None:
    kinds = [{"type": "object", "properties": {"kind": {}}}, {"type": "object", "properties": {"kind": {}, "a": {}}}]
    assert _body({"oneOf": kinds, "discriminator": {"propertyName": "kind"}}, {"kind": "x"})


def test_patterns_are_pythons() -> None:
    with pytest.raises(Exception, match="bad escape"):
        _body({"type": "string", "pattern": r"^\p{L}+$"}, "ż")


def _multipart(schema: dict[str, Any], content: bytes) -> list[Exception]:
    core = _core({"requestBody": {"content": {"multipart/form-data": {"schema": schema}}}}, method="post")
    part = b'--b\r\nContent-Disposition: form-data; name="f"\r\n\r\n' + content + b"\r\n--b--\r\n"
    request = _Request("post", body=part, content_type="multipart/form-data; boundary=b")
    return list(core.iter_request_errors(request))


def test_parts_are_not_read_by_their_types() -> None:
    number = {"type": "object", "properties": {"f": {"type": "integer"}}}
    assert _multipart(number, b"5")
    file = {"type": "object", "properties": {"f": {"type": "string", "format": "binary"}}}
    assert _multipart(file, b"\xff\0")
    assert not _multipart({"type": "object", "additionalProperties": False}, b"x")
