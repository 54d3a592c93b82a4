"""Types that hold each other in more ways than a checker has time to follow, and those that it has time for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from generator.targets.python.models.knots import loosened
from tests.python_models import written


def test_what_is_simple_stays() -> None:
    chain = {f"{at}": {f"{at + 1}": 1} for at in range(200)} | {"200": {}}
    star = {"all": {f"{at}": 1 for at in range(60)}} | {f"{at}": {"all": 2} for at in range(60)}
    assert loosened({}) == {}
    assert loosened(chain) == {}
    assert loosened(star) == {}
    assert loosened({"self": {"self": 3}}) == {}


def test_a_knot_is_cut_within_and_nowhere_else() -> None:
    knot = {f"{at}": {f"{other}": 1 for other in range(12) if other != at} | {"leaf": 1} for at in range(12)}
    cut = loosened({"root": {"0": 1}, **knot, "leaf": {}})
    assert cut.keys() == knot.keys()
    assert all(targets == knot[name].keys() - {"leaf"} for name, targets in cut.items())


def test_what_only_multiplies_is_cut_where_it_is_too_much() -> None:
    tower = {f"{at}": {f"{at + 1}": 3} for at in range(20)} | {"20": {}}
    cut = loosened(tower)
    assert cut
    assert all(targets == {f"{int(name) + 1}"} for name, targets in cut.items())


@pytest.fixture(scope="module")
def entangled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package of 16 objects, each of which may hold each, which mypy would not be done with in a day."""
    folder = tmp_path_factory.mktemp("entangled")
    names = [f"Part{at}" for at in range(16)]
    schemas: dict[str, object] = {
        name: {"type": "object", "properties": {f"f{at}": {"$ref": f"#/components/schemas/{each}"}
               for at, each in enumerate(names)}}
        for name in names
    }  # fmt: skip
    schemas["Any part"] = {"oneOf": [{"$ref": f"#/components/schemas/{each}"} for each in names]}
    body = {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Any part"}}}}
    operation = {"operationId": "call", "requestBody": body, "responses": {"204": {"description": "Done."}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/x": {"post": operation}},
        "components": {"schemas": schemas},
    }
    spec = folder / "spec.yaml"
    spec.write_text(yaml.safe_dump(document), encoding="utf-8")
    source = written(spec, folder, "entangled_models")
    (source / "usage.py").write_text(
        "from entangled_models import AnyPartInput, Part1, Part2\n"
        'part: AnyPartInput = {"f1": {"f2": {"anything": 1}}, "f2": Part2()}\n'
        "deep: AnyPartInput = Part1(f1=Part1(f2=Part2()))\n"
        'wrong: AnyPartInput = {"f1": 5}  # type: ignore\n',
        encoding="utf-8",
    )
    return source


def test_a_checker_gets_through(entangled: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "usage.py", "entangled_models"]
    told = subprocess.run(command, cwd=entangled, capture_output=True, text=True, check=False)
    assert (told.returncode, told.stderr) == (0, ""), told.stdout
    assert "f1: NotRequired[Part1 | Mapping[str, object]]" in (entangled / "entangled_models" / "part0.py").read_text()
