"""Bundling: one document that says the same as the many did, on its own."""

from decimal import Decimal
from pathlib import Path

import pytest

from generator.bundle import bundle, to_json, to_yaml
from generator.ir import Json
from generator.pipeline import build_tree, open_project
from generator.settings import Settings
from generator.source import load

_ROOT = Path(__file__).resolve().parent.parent


def _built(spec: Path) -> dict[str, str]:
    """All that is emitted, but for the document itself, which is JSON where it was given as JSON."""
    settings = Settings(spec=spec)
    tree = build_tree(open_project(settings), settings)
    return {path: text for path, text in tree.items() if not path.startswith("docs/openapi.")}


@pytest.mark.parametrize("name", ["bundled.yaml", "bundled.json"])
@pytest.mark.parametrize("spec", ["specs/openapi.yaml", "tests/golden/unions/spec.yaml"])
@pytest.mark.slow
def test_the_bundle_gives_the_same_output(spec: str, name: str, tmp_path: Path) -> None:
    data = bundle(load(_ROOT / spec))
    bundled = tmp_path / name
    bundled.write_text(to_json(data) if name.endswith(".json") else to_yaml(data), encoding="utf-8")
    assert _built(bundled) == _built(_ROOT / spec)


def test_what_comes_in_from_files() -> None:
    data = bundle(load(_ROOT / "tests" / "golden" / "files" / "spec.yaml"))
    assert isinstance(data, dict)
    components = data["components"]
    assert isinstance(components, dict)
    assert {home: list(held) for home, held in components.items() if isinstance(held, dict)} == {
        "schemas": ["Order", "order_order", "Line"],
        "parameters": ["OrderId"],
        "responses": ["NotFound"],
    }
    text = to_yaml(data)
    assert ".yaml" not in text
    assert '"$ref": "#/components/schemas/Line"' in to_json(data)


def test_refs_that_are_data_or_lead_nowhere_stay(tmp_path: Path) -> None:
    text = """\
openapi: 3.1.0
info: {title: T, version: "1"}
paths: {}
components:
  schemas:
    A: {example: {$ref: other.yaml}, x-more: {$ref: other.yaml}, properties: {b: {$ref: none.yaml}}}
    Kinds:
      oneOf: [{$ref: kinds.yaml#/Cat}]
      discriminator: {propertyName: kind, mapping: {cat: kinds.yaml#/Cat, dog: Dog}}
"""
    (tmp_path / "spec.yaml").write_text(text, encoding="utf-8")
    (tmp_path / "kinds.yaml").write_text("Cat: {type: object, properties: {next: {$ref: '#/Cat'}}}", encoding="utf-8")
    assert bundle(load(tmp_path / "spec.yaml")) == {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {},
        "components": {
            "schemas": {
                "A": {
                    "example": {"$ref": "other.yaml"},
                    "x-more": {"$ref": "other.yaml"},
                    "properties": {"b": {"$ref": "none.yaml"}},
                },
                "Kinds": {
                    "oneOf": [{"$ref": "#/components/schemas/Cat"}],
                    "discriminator": {
                        "propertyName": "kind",
                        "mapping": {"cat": "#/components/schemas/Cat", "dog": "Dog"},
                    },
                },
                "Cat": {"type": "object", "properties": {"next": {"$ref": "#/components/schemas/Cat"}}},
            }
        },
    }


def test_values_come_back_as_they_were(tmp_path: Path) -> None:
    strings = ["no", "on", "0o17", "1e3", "1.0", "12:30:00", "2024-01-01", "~", "", " x", "a\nb\n", "a \nb", "\u2028"]
    value: Json = {"numbers": [1, Decimal("1.10"), Decimal("1e400"), 10**30, True, None], "200": [*strings]}
    document: Json = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}, "x-value": value}
    for name, text in (("a.yaml", to_yaml(document)), ("a.json", to_json(document))):
        (tmp_path / name).write_text(text, encoding="utf-8")
        read = load(tmp_path / name).root.value
        assert read == document
        assert repr(read) == repr(document)
