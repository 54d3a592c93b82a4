"""Which fields an object's type must know: those of the alternative that it is, not of all that there are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.ir import Json
from generator.prove.sdk.fields import unknown_fields
from tests.python_models import project

_TEXT: dict[str, Any] = {"type": "string"}
_SCHEMAS: dict[str, Any] = {
    "User": {"type": "object", "required": ["login"], "properties": {"login": _TEXT, "mail": _TEXT}},
    "Team": {"type": "object", "required": ["slug"], "properties": {"slug": _TEXT, "mail": _TEXT, "size": _TEXT}},
    "Links": {"type": "object", "properties": {"next": _TEXT, "last": _TEXT}},
    "Back": {"type": "object", "properties": {"prev": _TEXT, "first": _TEXT}},
    "Either": {"anyOf": [{"$ref": "#/components/schemas/User"}, {"$ref": "#/components/schemas/Team"}]},
    "Ways": {"anyOf": [{"$ref": "#/components/schemas/Links"}, {"$ref": "#/components/schemas/Back"}, {}]},
    "Both": {"allOf": [{"$ref": "#/components/schemas/Links"}, {"$ref": "#/components/schemas/Back"}]},
    "Rule": {
        "anyOf": [
            {"type": "object", "properties": {"by": {"$ref": "#/components/schemas/Either"}, "on": _TEXT}},
            {"type": "object", "properties": {"on": _TEXT}},
        ]
    },
}


@pytest.mark.parametrize(
    ("schema", "value", "objects", "lost"),
    [
        # All that is known came in a type that knows it.
        ("User", {"login": "a", "x": 1}, [[[], "User", ["x"]]], []),
        ("User", {"login": "a", "mail": "b"}, [[[], "User", ["mail"]]], ["the model User has no mail"]),
        ("User", {"login": "a"}, [[[], "", ["login"]]], ["a plain dictionary came, no model with login"]),
        # Of an intersection, every part counts.
        ("Both", {"next": "a", "last": "b", "prev": "c"}, [[[], "Links", ["prev"]]], ["the model Links has no prev"]),
        # What another alternative has is of no matter, unless the object is that one.
        ("Either", {"login": "a", "size": "b"}, [[[], "User", ["size"]]], []),
        ("Either", {"slug": "a", "size": "b"}, [[[], "User", ["slug", "size"]]], ["the model User has no size, slug"]),
        ("Either", {"login": "a", "slug": "b", "size": "c"}, [[[], "User", ["slug", "size"]]], ["has no size, slug"]),
        ("Ways", {"next": "a", "first": "b"}, [[[], "Links", ["first"]]], []),
        ("Ways", {"next": "a", "first": "b"}, [[[], "", ["next", "first"]]], ["no model with first, next"]),
        # Within an object that is no rule of the first kind, nothing is known of what stands there.
        ("Rule", {"on": "a", "by": {"x": 1}}, [[[], "Rule2", ["by"]], [["by"], "", ["x"]]], []),
        ("Rule", {"on": "a", "by": {"mail": "x"}}, [[[], "Rule2", ["by"]], [["by"], "", ["mail"]]], []),
        (
            "Rule",
            {"on": "a", "by": {"login": "x"}},
            [[[], "Rule2", ["by"]], [["by"], "", ["login"]]],
            ["the model Rule2 has no by", "result.by: a plain dictionary came, no model with login"],
        ),
    ],
)
def test_fields(tmp_path: Path, schema: str, value: Json, objects: list[list[object]], lost: list[str]) -> None:
    spec = tmp_path / "spec.yaml"
    document = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}}
    spec.write_text(yaml.safe_dump(document | {"components": {"schemas": _SCHEMAS}}), encoding="utf-8")
    made = project(spec)
    found = list(unknown_fields(made.api, made.conformance, [made.api.schemas[schema]], objects, value))
    assert len(found) == len(lost), found
    assert all(told.endswith(expected) for told, expected in zip(found, lost, strict=True)), found
