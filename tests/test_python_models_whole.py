"""Packages of models as a whole: types that two checkers agree with, lint, the contract's samples, hostile text."""

from __future__ import annotations

import ast
import json
import shutil
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml
from pydantic import BaseModel, TypeAdapter, ValidationError
from ruff import find_ruff_bin
from runtime import models as runtime_models

from generator.ir import Json
from generator.targets.python.models.reserved import BUILTIN_CLASSES, MODEL_ATTRIBUTES
from generator.targets.python.types import Types
from tests.committed import SPEC
from tests.hostile_text import HOSTILE
from tests.python_models import GOLDEN, api_of, imported, project, tree_of, written

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def contract(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return imported(SPEC, tmp_path_factory.mktemp("contract"), "contract_models")


class _Digits(json.JSONEncoder):
    def default(self, o: object) -> object:
        return float(o) if isinstance(o, Decimal) else super().default(o)


def _text(value: Json) -> str:
    return json.dumps(value, cls=_Digits)


def test_every_sample_of_the_contract_comes_back_as_it_was(contract: ModuleType) -> None:
    made = project(SPEC)
    names = {each.lower(): each for each in dir(contract)}
    differing = []
    for name, schema in made.api.schemas.items():
        text = _text(made.sampler.value(schema, "response"))
        adapter: TypeAdapter[Any] = TypeAdapter(getattr(contract, names[name.lower()]) | None)
        found = adapter.validate_json(text, by_alias=True, by_name=False)
        back = adapter.dump_python(found, mode="json", by_alias=True, exclude_unset=True)
        if back != json.loads(text) or json.loads(adapter.dump_json(found, by_alias=True, exclude_unset=True)) != back:
            differing.append(name)
    assert len(made.api.schemas) > 100
    assert differing == []


def test_no_model_of_the_contract_is_left_unbuilt(contract: ModuleType) -> None:
    kinds = [value for name in dir(contract) if isinstance(value := getattr(contract, name), type)]
    models = [kind for kind in kinds if issubclass(kind, BaseModel)]
    assert len(models) > 100
    assert [kind.__name__ for kind in models if kind.model_rebuild() is False] == []


@pytest.fixture(scope="module")
def typed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("typed")
    written(GOLDEN / "kinds" / "spec.yaml", folder, "garden_models")
    source = written(GOLDEN / "names" / "spec.yaml", folder, "odd_models")
    shutil.copy(GOLDEN / "kinds" / "usage.py", source / "usage.py")
    return source


def test_mypy_agrees(typed: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "usage.py", "garden_models", "odd_models"]
    told = subprocess.run(command, cwd=typed, capture_output=True, text=True, check=False)
    assert (told.returncode, told.stderr) == (0, ""), told.stdout


def test_pyright_agrees(typed: Path) -> None:
    config = {"typeCheckingMode": "strict", "reportUnnecessaryTypeIgnoreComment": "error"}
    (typed / "pyrightconfig.json").write_text(json.dumps(config), encoding="utf-8")
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable]
    told = subprocess.run(command, cwd=typed, capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout + told.stderr


@pytest.mark.parametrize("case", ["kinds", "names"])
def test_ruff_has_nothing_to_say(case: str, tmp_path: Path) -> None:
    written(GOLDEN / case / "spec.yaml", tmp_path, "some_models")
    folder = tmp_path / "python-models"
    for command in (["check"], ["format", "--check"]):
        told = subprocess.run(
            [find_ruff_bin(), *command, "--no-cache", "."], cwd=folder, capture_output=True, text=True, check=False
        )
        assert told.returncode == 0, told.stdout


def test_the_package_builds_and_carries_its_types(tmp_path: Path) -> None:
    folder = written(GOLDEN / "kinds" / "spec.yaml", tmp_path, "garden_models").parent
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel"], cwd=folder, check=True, text=True)
    (wheel,) = (folder / "dist").glob("garden_models-1.0-*.whl")
    program = """
import sys
sys.path.insert(0, sys.argv[1])
from importlib.resources import files
import garden_models
assert files("garden_models").joinpath("py.typed").is_file()
print(garden_models.Labels, garden_models.Bee(visitor_type="bee").to_json())
print(sorted({"httpx", "httpx2", "httpcore"} & sys.modules.keys()))
"""
    command = [sys.executable, "-c", program, str(wheel)]
    told = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert told.stdout.splitlines() == ['dict[str, str] {"visitorType":"bee"}', "[]"]


def test_reserved_attributes_are_those_of_the_base_class() -> None:
    public = {name for name in dir(runtime_models.Model) if not name.startswith("_")}
    assert public <= MODEL_ATTRIBUTES
    assert {name for name in dir(__builtins__) if name[:1].isupper()} <= BUILTIN_CLASSES | {"None", "True", "False"}


def _defined(schemas: dict[str, object], folder: Path) -> dict[str, str]:
    """Every name of a package of these components, with the module that defines it."""
    listed = list(Types(api_of(folder, schemas)).files())
    entries = getattr(listed[0].view, "entries", ())
    return dict(entry.replace('"', "").split(": ") for entry in entries)


def test_names_stay_when_the_document_grows(tmp_path: Path) -> None:
    box = {"type": "object", "properties": {"lid": {"type": "object", "properties": {"on": {"type": "boolean"}}}}}
    few: dict[str, object] = {"Box": box, "Crate": {"type": "array", "items": box["properties"]["lid"]}}  # type: ignore[index]
    more: dict[str, object] = {"Apple": box, "Box": box, "BoxLidHinge": box, "Crate": few["Crate"], "Zoo": box}
    before, after = _defined(few, tmp_path), _defined(more, tmp_path)
    assert {"Box", "BoxLid", "CrateItem"} <= before.keys()
    assert before.items() <= after.items()


def test_the_same_is_made_twice() -> None:
    spec = GOLDEN / "names" / "spec.yaml"
    assert tree_of(spec) == tree_of(spec)


def _hostile(payload: str) -> dict[str, object]:
    field = {"type": "string", "description": payload, "default": payload, "examples": [payload], "pattern": payload}
    thing = {
        "type": "object",
        "title": payload,
        "description": payload,
        "required": [payload],
        "properties": {
            payload: field,
            "kind": {"enum": [payload, "other"], "x-enumDescriptions": {payload: payload}},
            "const": {"const": payload},
        },
        "patternProperties": {payload: field},
    }
    tagged = {
        "oneOf": [
            {"type": "object", "required": [payload], "properties": {payload: {"const": payload}}},
            {"type": "object", "required": [payload], "properties": {payload: {"const": f"{payload}2"}}},
        ],
        "discriminator": {"propertyName": payload, "mapping": {payload: "#/components/schemas/Thing"}},
    }
    name = "".join(each if each.isalnum() else "." for each in payload) or "x"
    return {"Thing": thing, "Tagged": tagged, name: thing}


_PAYLOADS = [
    *HOSTILE,
    'x"""\nopen("PWNED", "w")\n"""',
    "\\",
    'x\\"""; open("PWNED", "w"); """',
    "__class__",
    "import os",
    "\U0001f600 \u0301 Ω½²",
    "x" * 300,
    "'+open('PWNED','w')+'",
]


@pytest.mark.parametrize("payload", _PAYLOADS, ids=range(len(_PAYLOADS)))
def test_hostile_text_stays_text(payload: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    spec = tmp_path / "spec.yaml"
    operation = {
        "operationId": "call",
        "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
        "responses": {"200": {"description": "x"}},
    }
    document = {
        "openapi": "3.1.0",
        "info": {"title": payload or "x", "version": "1"},
        "paths": {"/x": {"post": operation}},
        "components": {"schemas": _hostile(payload)},
    }
    spec.write_text(json.dumps(document), encoding="utf-8")
    package = imported(spec, tmp_path, "hostile_models")
    for name in dir(package):
        getattr(package, name)
    thing = {payload: payload, "kind": payload, "const": payload, "other": 1}
    kind: TypeAdapter[Any] = TypeAdapter(package.Thing)
    found = kind.validate_python(thing, by_alias=True, by_name=False)
    assert found.to_dict() == thing
    assert not (tmp_path / "PWNED").exists()
    for path in tmp_path.rglob("*.py"):
        ast.parse(path.read_text(encoding="utf-8"))


def test_a_document_that_is_no_good_makes_models_all_the_same(tmp_path: Path) -> None:
    """Schemas that contradict themselves, or say nothing, are any value."""
    schemas = {
        "Both": {"allOf": [{"type": "string"}, {"type": "object", "properties": {"a": {"type": "string"}}}]},
        "None": {"enum": []},
        "Loop": {
            "allOf": [
                {"type": "object", "properties": {"a": {"type": "string"}}},
                {"oneOf": [{"properties": {"more": {"$ref": "#/components/schemas/Loop"}}}, {"required": ["b"]}]},
            ]
        },
        "Bare": {},
        "True": True,
        "OneOfNothing": {"oneOf": [{}, {"type": "null"}]},
        "Required": {"type": "object", "required": ["a"]},
        "Base": {
            "type": "object",
            "required": ["t"],
            "properties": {"t": {"type": "string"}},
            "discriminator": {"propertyName": "t", "mapping": {"same": "#/components/schemas/Same"}},
        },
        "Same": {"allOf": [{"$ref": "#/components/schemas/Base"}]},
        "Holds": {"type": "array", "items": {"$ref": "#/components/schemas/Base"}},
    }
    document = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}}
    spec = tmp_path / "spec.yaml"
    spec.write_text(yaml.safe_dump(document | {"components": {"schemas": schemas}}), encoding="utf-8")
    package = imported(spec, tmp_path, "no_good_models")
    for name in dir(package):
        getattr(package, name)
    assert package.Required(a=1).to_dict() == {"a": 1}
    with pytest.raises(ValidationError):
        package.Required()
    held: TypeAdapter[Any] = TypeAdapter(package.Holds)
    assert [type(each) for each in held.validate_python([{"t": "same"}, {"t": "other"}])] == [package.Base] * 2
