"""Packages of models made from a specification, written to a folder and imported from there."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from importlib import import_module, invalidate_caches
from pathlib import Path
from types import ModuleType

import yaml

from generator.format import format_python
from generator.ir import Api
from generator.pipeline import Project, open_project
from generator.render import Renderer
from generator.settings import Settings
from generator.targets.files import Context
from generator.targets.python_models import files

GOLDEN = Path(__file__).parent / "golden" / "models"


def project(spec: Path) -> Project:
    """A specification that was understood."""
    return open_project(Settings(spec=spec))


def api_of(folder: Path, schemas: Mapping[str, object], version: str = "3.1.0") -> Api:
    """The API of a document that has nothing but these components."""
    spec = folder / "spec.yaml"
    document = {"openapi": version, "info": {"title": "T", "version": "1"}, "paths": {}}
    spec.write_text(yaml.safe_dump(document | {"components": {"schemas": schemas}}), encoding="utf-8")
    return project(spec).api


def tree_of(spec: Path, package: str = "") -> dict[str, str]:
    """Every file of the target `python-models`, laid out, by its path."""
    made = project(spec)
    options = {"python-models": {"package": package}} if package else {}
    context = Context(
        api=made.api,
        sampler=made.sampler,
        environment=made.environment,
        write_snippets=lambda _: {},
        options=options,
    )
    renderer = Renderer()
    listed = list(files(context))
    texts = {each.path: renderer.render(each.template, each.view) if each.template else each.text for each in listed}
    python = {each.path: texts[each.path] for each in listed if each.template and each.path.endswith(".py")}
    return texts | format_python(python)


def written(spec: Path, folder: Path, package: str) -> Path:
    """The folder to import a package of that name from, its files written."""
    for path, text in tree_of(spec, package).items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, encoding="utf-8", newline="\n")
    return folder / "python-models" / "src"


def imported(spec: Path, folder: Path, package: str) -> ModuleType:
    """A package of models, freshly made and imported."""
    source = written(spec, folder, package)
    for name in [name for name in sys.modules if name.partition(".")[0] == package]:
        del sys.modules[name]
    invalidate_caches()
    sys.path.insert(0, str(source))
    try:
        return import_module(package)
    finally:
        sys.path.remove(str(source))
