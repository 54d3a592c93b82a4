"""Operations and the document around them: ids, paths, servers, security, tags, webhooks, callbacks."""

from typing import Any

import pytest

from generator.ir import (
    Callback,
    ExternalDocs,
    Info,
    OAuthFlow,
    Operation,
    SecurityScheme,
    SecurityUse,
    Server,
    ServerVariable,
    Slot,
    Tag,
)
from tests.parsed import api_of, operations_of, rules

SLASH = (Server(url="/"),)


def test_an_operation() -> None:
    (found,) = operations_of(
        {
            "/a/{id}/b-{c}.json": {
                "summary": "of the path",
                "parameters": [
                    {"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in ("id", "c")
                ],
                "patch": {
                    "operationId": "../../x y",
                    "summary": "S",
                    "description": "D",
                    "deprecated": True,
                    "tags": ["one", "two", "one"],
                    "x-audience": "admin",
                    "externalDocs": {"url": "https://example.com"},
                    "x-any": {"a": 1},
                },
            }
        }
    )
    assert found == Operation(
        id="../../x y",
        method="PATCH",
        path=("/a/", Slot("id"), "/b-", Slot("c"), ".json"),
        servers=SLASH,
        summary="S",
        description="D",
        deprecated=True,
        tags=("one", "two"),
        audience="admin",
        parameters=found.parameters,
        external_docs=ExternalDocs("https://example.com"),
        extensions={"x-audience": "admin", "x-any": {"a": 1}},
    )
    assert found.path_text == "/a/{id}/b-{c}.json"
    assert found.at.pointer == "/paths/~1a~1{id}~1b-{c}.json/patch"


def test_methods() -> None:
    every = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
    item: dict[str, Any] = {method: {} for method in reversed(every)}
    item |= {"query": {}, "additionalOperations": {"COPY": {}, "link": {}}}
    old = operations_of({"/a": item})
    assert [operation.method for operation in old] == [method.upper() for method in reversed(every)]
    new = operations_of({"/a": item}, version="3.2.0")
    assert [operation.method for operation in new[8:]] == ["QUERY", "COPY", "link"]


@pytest.mark.parametrize(
    ("method", "path", "derived"),
    [
        ("get", "/v1/sandboxes/{id}", "getV1SandboxesById"),
        ("get", "/", "getRoot"),
        ("put", "/a/{sandbox_id}/{file-name}", "putABySandboxIdByFileName"),
        ("delete", "/größe", "deleteGröße"),
    ],
)
def test_derived_ids(method: str, path: str, derived: str) -> None:
    api, _ = api_of({"paths": {path: {method: {}}}})
    assert [(operation.id, operation.derived_id) for operation in api.operations] == [(derived, True)]


def test_derived_ids_that_clash_all_get_their_hash() -> None:
    paths: dict[str, Any] = {path: {"get": {}} for path in ("/a-b", "/a_b", "/d")}
    paths["/c"] = {"get": {"operationId": "getD"}}
    first = {operation.path_text: operation.id for operation in operations_of(paths)}
    second = {operation.path_text: operation.id for operation in operations_of(dict(reversed(paths.items())))}
    assert first == second
    assert len(set(first.values())) == 4
    assert first["/c"] == "getD"
    for path, name in (("/a-b", "getAB_"), ("/a_b", "getAB_"), ("/d", "getD_")):
        assert first[path].startswith(name)


def test_duplicate_ids() -> None:
    paths = {"/a": {"get": {"operationId": "list"}}, "/b": {"get": {"operationId": "list"}, "put": {"operationId": ""}}}
    api, warnings = api_of({"paths": paths})
    assert [(operation.id, operation.derived_id) for operation in api.operations] == [
        ("list", False),
        ("getB", True),
        ("putB", True),
    ]
    assert rules(warnings) == ["duplicate-operation-id"]
    assert "'list' is already used at" in warnings[0].message
    assert "openapi.json:1:" in warnings[0].message
    assert "'getB'" in warnings[0].message


def test_path_items_by_reference() -> None:
    api, warnings = api_of(
        {
            "paths": {
                "/a": {"$ref": "item.json", "servers": [{"url": "/mine"}]},
                "/b": {"$ref": "#/components/pathItems/i"},
                "/c": {"get": {"$ref": "operation.json"}},
            },
            "components": {"pathItems": {"i": {"get": {"operationId": "b"}}}},
        },
        item={"servers": [{"url": "/theirs"}], "get": {"operationId": "a"}},
        operation={"operationId": "c"},
    )
    assert warnings == ()
    assert [(operation.id, operation.servers) for operation in api.operations] == [
        ("a", (Server(url="/mine"),)),
        ("b", SLASH),
        ("c", SLASH),
    ]


@pytest.mark.parametrize(
    "written",
    [{"x-websocket": True}, {"x-websocket": {"a": 1}}, {"responses": {"101": {"description": "Switching"}}}],
)
def test_websockets(written: dict[str, Any]) -> None:
    sockets = operations_of({"/a": {"get": written, "put": {"x-websocket": False}}})
    assert [operation.websocket for operation in sockets] == [True, False]


def test_a_websocket_opens_with_a_get() -> None:
    (hijacked,) = operations_of({"/a": {"post": {"responses": {"101": {"description": "Raw bytes from here on"}}}}})
    assert not hijacked.websocket


def test_servers_nearest_first() -> None:
    api, warnings = api_of(
        {
            "servers": [{"url": "https://example.com/v1", "name": "N", "description": "D", "x-y": 1}],
            "paths": {
                "/a": {"get": {}, "put": {"servers": [{"url": "../up"}]}, "servers": [{"url": "/path"}]},
                "/b": {"get": {}},
                "/c": {"get": {"servers": []}},
            },
        }
    )
    document = api.servers
    assert warnings == ()
    assert document == (Server(url="https://example.com/v1", name="N", description="D", extensions={"x-y": 1}),)
    assert [operation.servers for operation in api.operations] == [
        (Server(url="/path"),),
        (Server(url="../up"),),
        document,
        document,
    ]


def test_server_variables() -> None:
    variables = {
        "region": {"default": "eu", "enum": ["eu", "us"], "description": "Where"},
        "port": {"default": 8443},
        "none": {"enum": ["x"]},
    }
    api, _ = api_of({"servers": [{"url": "https://{region}:{port}/{none}", "variables": variables}]})
    assert api.servers[0].variables == (
        ServerVariable("region", "eu", ("eu", "us"), "Where"),
        ServerVariable("port", "8443"),
        ServerVariable("none", "x", ("x",)),
    )
    assert api.servers[0].default_url == "https://eu:8443/x"


def test_broken_servers_are_left_out() -> None:
    api, warnings = api_of({"servers": [5, {"description": "x"}]})
    assert rules(warnings) == ["bad-server", "bad-server"]
    assert api.servers == SLASH


SCHEMES: dict[str, Any] = {
    "key": {"type": "apiKey", "in": "header", "name": "X-Key", "x-env-name": "KEY", "description": "D"},
    "bearer": {"type": "http", "scheme": "Bearer", "bearerFormat": "JWT"},
    "basic": {"type": "http", "scheme": "basic"},
    "digest": {"type": "http", "scheme": "digest"},
    "open": {"type": "openIdConnect", "openIdConnectUrl": "https://example.com/id"},
    "tls": {"type": "mutualTLS"},
    "oauth": {
        "type": "oauth2",
        "oauth2MetadataUrl": "https://example.com/meta",
        "flows": {
            "authorizationCode": {
                "authorizationUrl": "https://example.com/a",
                "tokenUrl": "https://example.com/t",
                "refreshUrl": "https://example.com/r",
                "scopes": {"read": "Reads", "write": "Writes"},
            },
            "deviceAuthorization": {"deviceAuthorizationUrl": "https://example.com/d"},
            "x-more": {},
        },
    },
}


def test_security_schemes() -> None:
    api, warnings = api_of({"components": {"securitySchemes": SCHEMES}})
    assert warnings == ()
    flows = (
        OAuthFlow(
            kind="authorizationCode",
            authorization_url="https://example.com/a",
            token_url="https://example.com/t",
            refresh_url="https://example.com/r",
            scopes=(("read", "Reads"), ("write", "Writes")),
        ),
        OAuthFlow(kind="deviceAuthorization", device_authorization_url="https://example.com/d"),
    )
    assert list(api.security_schemes.values()) == [
        SecurityScheme(
            name="key",
            kind="apiKey",
            location="header",
            parameter="X-Key",
            description="D",
            extensions={"x-env-name": "KEY"},
        ),
        SecurityScheme(name="bearer", kind="bearer", scheme="Bearer", bearer_format="JWT"),
        SecurityScheme(name="basic", kind="basic", scheme="basic"),
        SecurityScheme(name="digest", kind="http", scheme="digest"),
        SecurityScheme(name="open", kind="openIdConnect", open_id_url="https://example.com/id"),
        SecurityScheme(name="tls", kind="mutualTLS"),
        SecurityScheme(name="oauth", kind="oauth2", metadata_url="https://example.com/meta", flows=flows),
    ]


def test_security_alternatives() -> None:
    found = operations_of(
        {
            "/a": {
                "get": {},
                "put": {"security": []},
                "post": {"security": [{}, {"key": [], "oauth": ["read", "read"]}, {}]},
            }
        },
        security=[{"bearer": []}, {"basic": []}],
        components={"securitySchemes": SCHEMES},
    )
    assert [operation.security for operation in found] == [
        ((SecurityUse("bearer"),), (SecurityUse("basic"),)),
        (),
        ((), (SecurityUse("key"), SecurityUse("oauth", ("read",)))),
    ]


def test_security_by_reference_in_3_2() -> None:
    found = operations_of(
        {"/a": {"get": {"security": [{"#/components/securitySchemes/key": []}]}}},
        version="3.2.0",
        components={"securitySchemes": SCHEMES},
    )
    assert found[0].security == ((SecurityUse("key"),),)


def test_broken_security() -> None:
    half = {"type": "apiKey", "in": "body", "name": "x"}
    schemes = {"odd": {"type": "odd"}, "half": half, "bad": 5, "ok": SCHEMES["tls"]}
    paths = {"/a": {"get": {"security": [{"gone": []}, {"odd": []}, 5, {"ok": []}]}, "put": {"security": {}}}}
    api, warnings = api_of({"paths": paths, "components": {"securitySchemes": schemes}})
    assert sorted(rules(warnings)) == [*["bad-security"] * 2, *["bad-security-scheme"] * 3, *["unknown-scheme"] * 2]
    assert list(api.security_schemes) == ["ok"]
    assert [operation.security for operation in api.operations] == [((SecurityUse("ok"),),), ()]


def test_tags() -> None:
    api, warnings = api_of(
        {
            "tags": [
                {
                    "name": "b",
                    "summary": "Bee",
                    "description": "D",
                    "parent": "a",
                    "kind": "nav",
                    "x-audience": "admin",
                    "x-displayName": "Ignored",
                    "externalDocs": {"url": "https://example.com"},
                },
                {"name": "a"},
                {"name": "b", "description": "Again"},
                {"description": "nameless"},
            ],
            "paths": {"/a": {"get": {"tags": ["new", "a"]}}},
            "webhooks": {"w": {"post": {"tags": ["hook"]}}},
        },
        version="3.2.0",
    )
    assert rules(warnings) == ["bad-tag"]
    assert api.tags == (
        Tag(
            name="b",
            summary="Bee",
            description="D",
            parent="a",
            kind="nav",
            audience="admin",
            external_docs=ExternalDocs("https://example.com"),
            extensions={"x-audience": "admin", "x-displayName": "Ignored"},
        ),
        Tag(name="a"),
        Tag(name="new"),
        Tag(name="hook"),
    )


def test_webhooks() -> None:
    api, warnings = api_of(
        {
            "webhooks": {
                "pet/{new}": {"post": {"summary": "S"}},
                "shared": {"$ref": "#/components/pathItems/hook"},
            },
            "components": {"pathItems": {"hook": {"post": {"operationId": "onShared"}}}},
        }
    )
    assert warnings == ()
    assert api.operations == ()
    assert api.webhooks == (
        Operation(id="postPetByNew", derived_id=True, method="POST", path=("pet/{new}",), servers=SLASH, summary="S"),
        Operation(id="onShared", method="POST", path=("shared",), servers=SLASH),
    )


def test_callbacks() -> None:
    shared = {"{$request.body#/url}": {"post": {"summary": "Shared"}}}
    own = {"{$request.query.a}": {"post": {"operationId": "onOwn"}, "put": {}}, "x-y": 5}
    data = {"$ref": "#/components/callbacks/c"}
    first, second = operations_of(
        {
            "/a": {"post": {"operationId": "subscribe", "callbacks": {"own": own, "data": data}}},
            "/b": {"post": {"callbacks": {"data": data}}},
        },
        components={"callbacks": {"c": shared}},
    )

    def operation(name: str, method: str, path: str, **more: Any) -> Operation:
        return Operation(id=name, method=method, path=(path,), servers=SLASH, **more)

    expected = Callback(
        name="data",
        expression="{$request.body#/url}",
        operations=(operation("subscribeDataPost", "POST", "{$request.body#/url}", derived_id=True, summary="Shared"),),
    )
    assert first.callbacks == (
        Callback(
            name="own",
            expression="{$request.query.a}",
            operations=(
                operation("onOwn", "POST", "{$request.query.a}"),
                operation("subscribeOwnPut", "PUT", "{$request.query.a}", derived_id=True),
            ),
        ),
        expected,
    )
    assert second.callbacks == (expected,)


def test_callbacks_that_lead_back_to_themselves() -> None:
    again = {"$ref": "#/components/callbacks/c"}
    (found,) = operations_of(
        {"/a": {"post": {"operationId": "a", "callbacks": {"c": again}}}},
        components={"callbacks": {"c": {"{$url}": {"post": {"callbacks": {"c": again}}}}}},
    )
    assert [inner.id for callback in found.callbacks for inner in callback.operations] == ["aCPost"]
    assert found.callbacks[0].operations[0].callbacks == ()


def test_the_document() -> None:
    api, warnings = api_of(
        {
            "info": {
                "title": "T",
                "version": 1.5,
                "summary": "S",
                "description": "D",
                "termsOfService": "https://example.com/terms",
                "contact": {"name": "N", "url": "https://example.com", "email": "a@example.com"},
                "license": {"name": "MIT", "url": "https://example.com/mit"},
                "x-logo": "l",
            },
            "externalDocs": {"url": "https://example.com/docs", "description": "More"},
            "x-whole": [1],
        }
    )
    assert warnings == ()
    assert api.info == Info(
        title="T",
        version="1.5",
        summary="S",
        description="D",
        license="MIT",
        license_url="https://example.com/mit",
        terms="https://example.com/terms",
        contact_name="N",
        contact_url="https://example.com",
        contact_email="a@example.com",
        extensions={"x-logo": "l"},
    )
    assert api.external_docs == ExternalDocs("https://example.com/docs", "More")
    assert api.extensions == {"x-whole": [1]}
    assert (api.servers, api.tags, api.operations, dict(api.schemas)) == (SLASH, (), (), {})


def test_broken_operations_are_left_out_alone() -> None:
    paths = {
        "/a": {"get": 5, "put": {}},
        "/b": ["x"],
        "/c": {"$ref": "#/gone"},
        "/d": {"get": {"$ref": "gone.json"}},
        "x-e": {"get": {}},
    }
    api, warnings = api_of({"paths": paths})
    assert sorted(rules(warnings)) == ["bad-operation", "bad-path-item", "dangling-ref", "dangling-ref"]
    assert [operation.id for operation in api.operations] == ["putA"]
