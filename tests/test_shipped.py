"""The document that is shipped: nothing of other audiences, samples on every operation, the overlay says the same."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from oas_patch.overlay import apply_overlay

from generator.arguments import settings_of
from generator.bundle import bundle, to_yaml
from generator.pipeline import build_tree, open_project
from generator.reading import faults
from generator.settings import Settings

_ROOT = Path(__file__).resolve().parent.parent


def _answers(name: str) -> dict[str, Any]:
    schema = {"$ref": f"#/components/schemas/{name}"}
    return {"200": {"description": "ok", "content": {"application/json": {"schema": schema}}}}


_ANSWER, _SECRET = _answers("A~1b"), _answers("Secret")
_SPEC: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Acme", "version": "1"},
    "servers": [{"url": "https://acme.test"}],
    "security": [{"key": []}],
    "tags": [{"name": "Pets"}, {"name": "Staff", "x-audience": "staff"}],
    "x-tagGroups": [{"name": "All", "tags": ["Pets", "Staff"]}, {"name": "Hidden", "tags": ["Staff"]}],
    "paths": {
        "/pets/{it's}": {
            "parameters": [{"name": "it's", "in": "path", "required": True, "schema": {"type": "string"}}],
            "get": {"operationId": "getPet", "tags": ["Pets"], "x-audience": "customer", "responses": _ANSWER},
            "delete": {"operationId": "dropPet", "tags": ["Staff"], "responses": _SECRET},
        },
        "/staff": {
            "get": {"operationId": "staff", "tags": ["Staff"], "security": [{"root": []}], "responses": _SECRET}
        },
    },
    "components": {
        "schemas": {
            "A/b": {
                "oneOf": [{"$ref": "#/components/schemas/Cat"}],
                "discriminator": {"propertyName": "kind", "mapping": {"dog": "Dog"}},
            },
            "Cat": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}},
            "Dog": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}},
            "Secret": {"type": "object"},
        },
        "securitySchemes": {
            "key": {"type": "http", "scheme": "bearer"},
            "root": {"type": "apiKey", "in": "header", "name": "x-root"},
        },
    },
}


def _shipped(folder: Path, *, name: str = "spec.json", audiences: tuple[str, ...] = ()) -> dict[str, Any]:
    spec = folder / name
    spec.write_text(json.dumps(_SPEC), encoding="utf-8")
    settings = Settings(spec=spec, targets=("openapi",), audiences=audiences)
    built = build_tree(open_project(settings), settings)
    return {path: yaml.safe_load(text) for path, text in built.items()}


@pytest.mark.parametrize("name", ["spec.json", "spec.yaml"])
def test_every_operation_has_samples(tmp_path: Path, name: str) -> None:
    suffix = name.partition(".")[2]
    built = _shipped(tmp_path, name=name)
    document, overlay = built[f"docs/openapi.{suffix}"], built[f"docs/openapi.overlay.{suffix}"]
    samples = document["paths"]["/pets/{it's}"]["get"]["x-codeSamples"]
    assert [sample["lang"] for sample in samples] == ["Shell", "JavaScript", "Python"]
    assert "curl" in samples[0]["source"]
    assert overlay["actions"][0] == {"target": r"$.paths['/pets/{it\'s}'].get", "update": {"x-codeSamples": samples}}
    assert len(overlay["actions"]) == 3
    for item in document["paths"].values():
        for value in item.values():
            value.pop("x-codeSamples", None) if isinstance(value, dict) else None
    assert document == _SPEC


def test_nothing_of_other_audiences_is_left(tmp_path: Path) -> None:
    built = _shipped(tmp_path, audiences=("customer",))
    document = built["docs/openapi.json"]
    assert list(document["paths"]["/pets/{it's}"]) == ["parameters", "get"]
    assert list(document["paths"]) == ["/pets/{it's}"]
    assert list(document["components"]["schemas"]) == ["A/b", "Cat", "Dog"]
    assert list(document["components"]["securitySchemes"]) == ["key"]
    assert [tag["name"] for tag in document["tags"]] == ["Pets"]
    assert document["x-tagGroups"] == [{"name": "All", "tags": ["Pets"]}]
    assert "taff" not in json.dumps(built)


def test_the_shipped_document_keeps_the_rules(tmp_path: Path) -> None:
    document = _shipped(tmp_path, audiences=("customer",))["docs/openapi.json"]
    shipped = tmp_path / "shipped.json"
    shipped.write_text(json.dumps(document), encoding="utf-8")
    assert [problem for problem in faults(Settings(spec=shipped)) if problem.severity == "error"] == []


def _overlaid(document: dict[str, Any], overlay: dict[str, Any]) -> dict[str, Any]:
    """The document with the overlay applied by a tool that nobody here wrote."""
    applied: dict[str, Any] = apply_overlay(document, overlay)
    return applied


def test_the_overlay_makes_the_same_document(tmp_path: Path) -> None:
    built = _shipped(tmp_path)
    assert _overlaid(json.loads(json.dumps(_SPEC)), built["docs/openapi.overlay.json"]) == built["docs/openapi.json"]


@pytest.mark.slow
def test_the_overlay_of_the_contract_makes_the_same_document() -> None:
    settings, out = settings_of(spec=None, config=_ROOT / "specpress.toml")
    written = open_project(settings)
    shipped, overlay = (
        yaml.load((out / "docs" / name).read_text(encoding="utf-8"), yaml.CSafeLoader)
        for name in ("openapi.yaml", "openapi.overlay.yaml")
    )
    assert len(overlay["actions"]) == len(written.api.operations)
    bundled = yaml.load(to_yaml(bundle(written.spec)), yaml.CSafeLoader)
    assert _overlaid(bundled, overlay) == shipped
