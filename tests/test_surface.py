"""The public surface: stable names, arguments that never clash, bodies, answers, paging, credentials, errors."""

from typing import Any

import pytest

from generator.ir import Operation, StringType
from generator.request import Environment
from generator.surface import Method, Surface, clashes_of, surface_of
from generator.surface.naming import method_words, singular, tag_words
from tests.parsed import api_of


def _surface(paths: dict[str, Any], **more: Any) -> Surface:
    api, _ = api_of({"paths": paths, **more})
    return surface_of(api, Environment("ACME"))


def _method(surface: Surface, operation: str) -> Method:
    return surface.methods[operation][1]


def _operation(key: str, **more: Any) -> Operation:
    return Operation(id=key, method="GET", path=("/x",), servers=(), **more)


@pytest.mark.parametrize(
    ("tag", "operation", "method"),
    [
        ("Sandboxes", "createSandbox", "create"),
        ("Sandboxes", "listSandboxes", "list"),
        ("Sandboxes", "getSandboxes", "get_sandboxes"),
        ("Sandboxes", "execCommand", "exec_command"),
        ("Sandboxes", "getHost", "get_host"),
        ("Templates", "updateTemplateVisibility", "update_visibility"),
        ("Templates", "listTemplateAliases", "list_aliases"),
        ("API Keys", "createDefaultApiKey", "create_default_api_key"),
        ("API Keys", "createApiKey", "create"),
        ("issues", "issues/list", "list"),
        ("Volumes", "volumeDownloadUrl", "download_url"),
        ("policies", "getPolicy", "get"),
        ("Health", "health", "health"),
        ("Code", "executeCode", "execute"),
    ],
)
def test_method_names_follow_from_operation_and_tag(tag: str, operation: str, method: str) -> None:
    words = method_words([_operation(operation)], tag_words(tag))
    assert "_".join(words[operation]) == method


def test_a_new_operation_renames_no_other() -> None:
    tag = tag_words("Sandboxes")
    before = [_operation(key) for key in ("createSandbox", "listLifecycleEvents", "getMetrics")]
    added = [_operation(key) for key in ("listSandboxLifecycleEvents", "getSandboxMetrics", "destroySandbox")]
    old = method_words(before, tag)
    for order in ([*before, *added], [*added, *before]):
        new = method_words(order, tag)
        assert {key: new[key] for key in old} == old
        assert len(set(new.values())) == len(order)


def test_a_given_name_counts_before_all_others() -> None:
    named = _operation("fetchThing", extensions={"x-method-name": "create"})
    words = method_words([_operation("create"), named, _operation("createSandbox")], ("sandboxes",))
    assert words["fetchThing"] == ("create",)
    assert len(set(words.values())) == 3


def test_ids_that_differ_in_case_alone_are_told_apart() -> None:
    words = method_words([_operation("getpet"), _operation("getPet"), _operation("get_pet")], ("owners",))
    assert len({"".join(each) for each in words.values()}) == 3


@pytest.mark.parametrize(
    ("many", "one"),
    [("sandboxes", "sandbox"), ("policies", "policy"), ("keys", "key"), ("status", "status"), ("classes", "class")],
)
def test_singular(many: str, one: str) -> None:
    assert singular(many) == one


def test_clashes_are_told() -> None:
    get = {"tags": ["Pets"], "responses": {"200": {"description": "ok"}}}
    paths = {
        "/a": {"get": {**get, "operationId": "listEvents"}},
        "/b": {"get": {**get, "operationId": "listPetEvents"}},
    }
    surface = _surface(paths)
    (clash,) = clashes_of(surface.api)
    assert [operation.id for operation in clash.operations] == ["listEvents", "listPetEvents"]
    assert _method(surface, "listEvents").words == ("list", "events")
    assert _method(surface, "listPetEvents").words == ("list", "pet", "events")


def test_without_tags_the_path_names_the_resource() -> None:
    surface = _surface({"/api/v1/pets/{id}/photos": {"get": {"responses": {"200": {"description": "ok"}}}}})
    (resource,) = surface.resources
    assert resource.words == ("pets",)
    assert resource.methods[0].words == ("get", "photos")


def test_arguments_of_one_name_are_told_apart_by_their_place() -> None:
    body = {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}, "kind": {"readOnly": True}}}
    surface = _surface(
        {
            "/pets/{id}": {
                "put": {
                    "operationId": "putPet",
                    "parameters": [
                        {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
                        {"name": "id", "in": "query", "schema": {"type": "string"}},
                        {"name": "id", "in": "header", "schema": {"type": "string"}},
                        {"name": "Authorization", "in": "header", "schema": {"type": "string"}},
                        {"name": "a-b", "in": "query", "schema": {"type": "string"}},
                        {"name": "a_b", "in": "query", "schema": {"type": "string"}},
                    ],
                    "requestBody": {"required": True, "content": {"application/json": {"schema": body}}},
                    "responses": {"200": {"description": "ok"}},
                }
            }
        }
    )
    arguments = _method(surface, "putPet").arguments
    assert [("_".join(each.words), each.place) for each in arguments[:2]] == [("id", "path"), ("body_id", "body")]
    names = ["_".join(each.words) for each in arguments]
    assert len(set(names)) == len(names) == 6  # no Authorization, no read-only field
    assert {"query_id", "header_id", "a_b"} < set(names)


def test_an_apikey_that_is_described_twice_is_no_argument() -> None:
    surface = _surface(
        {
            "/pets": {
                "get": {
                    "operationId": "listPets",
                    "security": [{"key": []}],
                    "parameters": [{"name": "X-KEY", "in": "header", "schema": {"type": "string"}}],
                    "responses": {"200": {"description": "ok"}},
                }
            }
        },
        components={"securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "x-key"}}},
    )
    assert _method(surface, "listPets").arguments == ()
    assert [each.options for each in surface.credentials] == [(("api", "key"),)]
    assert surface.credentials[0].variables == ("ACME_API_KEY",)


def test_client_credentials_bring_options_of_their_own() -> None:
    flow = {"tokenUrl": "https://acme.test/token", "scopes": {}}
    surface = _surface(
        {"/a": {"get": {"operationId": "a", "security": [{"o": []}], "responses": {"200": {"description": "ok"}}}}},
        components={"securitySchemes": {"o": {"type": "oauth2", "flows": {"clientCredentials": flow}}}},
    )
    (credential,) = surface.credentials
    assert credential.options == (("access", "token"), ("client", "id"), ("client", "secret"))
    assert credential.variables == ("ACME_ACCESS_TOKEN", "ACME_CLIENT_ID", "ACME_CLIENT_SECRET")


def _paged(declared: Any, schema: Any) -> Method:
    operation = {
        "operationId": "listPets",
        "tags": ["Pets"],
        "x-pagination": declared,
        "parameters": [{"name": name, "in": "query", "schema": {"type": "string"}} for name in ("cursor", "limit")],
        "responses": {"200": {"description": "ok", "content": {"application/json": {"schema": schema}}}},
    }
    return _method(_surface({"/pets": {"get": operation}}), "listPets")


_PAGE = {
    "type": "object",
    "properties": {"data": {"type": "array", "items": {"type": "string"}}, "next": {"type": "string"}},
}


def test_paging_as_declared() -> None:
    request, response = {"cursor": "cursor", "limit": "limit"}, {"items": "data", "next": "next"}
    paging = _paged({"style": "cursor", "request": request, "response": response}, _PAGE).paging
    assert paging is not None
    assert (paging.parameter, paging.limit, paging.items, paging.next) == ("cursor", "limit", ("data",), ("next",))
    assert paging.item is not None
    assert isinstance(paging.item.type, StringType)


def test_paging_finds_the_page_among_alternatives() -> None:
    either = {"oneOf": [{"type": "array", "items": {"type": "string"}}, _PAGE]}
    declared = {"style": "cursor", "request": {"cursor": "cursor"}, "response": {"items": "data", "next": "next"}}
    paging = _paged(declared, either).paging
    assert paging is not None
    assert paging.items == ("data",)


@pytest.mark.parametrize(
    "declared",
    [
        "none",
        {"style": "none"},
        {"style": "cursor", "request": {"cursor": "page_token"}, "response": {"items": "data", "next": "next"}},
        {"style": "cursor", "request": {"cursor": "cursor"}, "response": {"items": "nothing", "next": "next"}},
        {"style": "cursor", "request": {"cursor": "cursor"}, "response": {"items": "data"}},
        {"style": 7, "request": [], "response": None},
    ],
)
def test_paging_that_does_not_fit_is_none(declared: Any) -> None:
    assert _paged(declared, _PAGE).paging is None


def test_the_error_envelope() -> None:
    inner = {"type": "object", "properties": {"code": {"enum": ["a", "b"]}, "message": {"type": "string"}}}
    schema = {"type": "object", "properties": {"error": inner, "request_id": {"type": "string"}}}
    failure = {"description": "no", "x-error-codes": ["b", "c"], "content": {"application/json": {"schema": schema}}}
    surface = _surface({"/a": {"get": {"operationId": "a", "responses": {"200": {"description": ""}, "400": failure}}}})
    errors = surface.errors
    assert errors.code == (("error", "code"),)
    assert errors.message == (("error", "message"),)
    assert errors.request_id == (("request_id",),)
    assert list(errors.codes) == ["a", "b", "c"]


def test_a_body_that_is_a_union_or_a_map_is_one_argument() -> None:
    def body(schema: Any) -> Any:
        return {"content": {"application/json": {"schema": schema}}, "required": True}

    answers = {"responses": {"204": {"description": "ok"}}}
    surface = _surface(
        {
            "/a": {
                "post": {"operationId": "a", "requestBody": body({"oneOf": [_PAGE, {"type": "string"}]}), **answers}
            },
            "/b": {"post": {"operationId": "b", "requestBody": body({"additionalProperties": True}), **answers}},
            "/c": {"post": {"operationId": "c", "requestBody": body(_PAGE), **answers}},
        }
    )
    assert [[each.wire for each in _method(surface, key).arguments] for key in "abc"] == [[""], [""], ["data", "next"]]
