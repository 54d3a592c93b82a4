"""Cutting an Api down to an audience: nothing of the others is left."""

from typing import Any

from generator.audience import audiences_of, cut
from generator.ir import Api
from tests.parsed import api_of


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def _get(key: str, tag: str, schema: str, **more: Any) -> dict[str, Any]:
    answer = {"description": "ok", "content": {"application/json": {"schema": _ref(schema)}}}
    return {"get": {"operationId": key, "tags": [tag], "responses": {"200": answer}, **more}}


def _api() -> Api:
    api, _ = api_of(
        {
            "tags": [
                {"name": "Pets", "x-audience": "customer"},
                {"name": "Admin", "x-audience": "admin"},
                {"name": "Old", "x-audience": "admin"},
            ],
            "paths": {
                "/pets": _get("listPets", "Pets", "Pets", security=[{"key": []}]),
                "/people": _get("listPeople", "Pets", "Person", **{"x-audience": "admin"}),
                "/admin": _get("purge", "Admin", "Secret", security=[{"root": []}]),
                "/health": _get("health", "Health", "Pets"),
            },
            "components": {
                "schemas": {
                    "Pets": {"type": "array", "items": _ref("Pet")},
                    "Pet": {"type": "object", "properties": {"parent": _ref("Pet"), "kind": _ref("Kind")}},
                    "Kind": {"enum": ["cat"]},
                    "Person": {"type": "object"},
                    "Secret": {"type": "object", "properties": {"kind": _ref("Kind")}},
                },
                "securitySchemes": {
                    "key": {"type": "http", "scheme": "bearer"},
                    "root": {"type": "apiKey", "in": "header", "name": "x-root"},
                },
            },
        }
    )
    return api


def test_what_others_see_is_gone() -> None:
    api = cut(_api(), {"customer"})
    assert [operation.id for operation in api.operations] == ["listPets", "health"]
    assert list(api.schemas) == ["Pets", "Pet", "Kind"]
    assert list(api.security_schemes) == ["key"]
    assert [tag.name for tag in api.tags] == ["Pets", "Health"]


def test_several_audiences() -> None:
    api = cut(_api(), {"customer", "admin"})
    assert [operation.id for operation in api.operations] == ["listPets", "listPeople", "purge", "health"]
    assert set(api.schemas) == {"Pets", "Pet", "Kind", "Person", "Secret"}


def test_audiences_by_name() -> None:
    assert audiences_of(_api()) == ("admin", "customer")


def test_links_to_what_is_gone_are_gone() -> None:
    link = {"links": {"purge": {"operationId": "purge"}, "self": {"operationId": "listPets"}}, "description": "ok"}
    api, _ = api_of(
        {
            "paths": {
                "/pets": {"get": {"operationId": "listPets", "responses": {"200": link}}},
                "/admin": {"get": {"operationId": "purge", "x-audience": "admin", "responses": {"204": link}}},
            }
        }
    )
    (operation,) = cut(api, {"customer"}).operations
    assert [found.name for found in operation.responses[0].links] == ["self"]
