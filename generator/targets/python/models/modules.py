"""The modules of models as files: what each imports and defines, and the package that finds them by name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from generator.lang.code import Code
from generator.lang.python_source import docstring, import_order, natural, prose, string
from generator.targets.files import File
from generator.targets.python.models.annotation import SOURCES
from generator.targets.python.models.definitions import Definition

_STANDARD: Final = {
    **{name: module for name, module in SOURCES.items() if module in ("typing", "collections.abc", "decimal", "uuid")},
    "NotRequired": "typing",
    "TypedDict": "typing",
    "TypeAlias": "typing",
}
_RUNTIME: Final = {
    **{name: module for name, module in SOURCES.items() if module in ("formats", "models", "unions", "files")},
    "Model": "models",
    "READ_ONLY": "models",
    "SECRET": "models",
}


@dataclass(frozen=True, slots=True)
class ModuleView:
    """A module of models: its imports in three groups, those for type checkers, and what it defines."""

    docstring: Code
    standard: tuple[Code, ...]
    installed: tuple[Code, ...]
    local: tuple[Code, ...]
    typed: tuple[Code, ...]
    simple: tuple[Definition, ...]
    classes: tuple[Definition, ...]
    dicts: tuple[Definition, ...]
    aliases: tuple[Definition, ...]


@dataclass(frozen=True, slots=True)
class PackageView:
    """The package of models: the imports that type checkers read, and the module of each name."""

    docstring: Code
    lazy: Code
    typed: tuple[Code, ...]
    entries: tuple[Code, ...]


def model_files(listed: Iterable[Definition], folder: str, runtime: str, about: str) -> Iterator[File]:
    """The package of models in a folder (empty, or ending in `/`), its `__init__.py` first, and its modules by name.

    `runtime` is the runtime as the modules name it (`.._runtime`), `about` the docstring of the package.
    """
    definitions = list(listed)
    by_module: dict[Code, list[Definition]] = {}
    for each in definitions:
        by_module.setdefault(each.module, []).append(each)
    yield File(f"{folder}__init__.py", "python/models.py.j2", _package(definitions, runtime, about))
    places = {each.name: each.module for each in definitions}
    for module in sorted(by_module):
        view = _module(module, by_module[module], places, runtime)
        yield File(f"{folder}{module}.py", "python/model.py.j2", view)


def _package(definitions: Iterable[Definition], runtime: str, about: str) -> PackageView:
    modules = {"Unknown": f"{runtime}.models"} | {each.name: f".{each.module}" for each in definitions}
    listed = sorted(modules.items(), key=lambda each: import_order(each[0]))
    typed = sorted(listed, key=lambda each: (_module_key(each[1]), import_order(each[0])))
    return PackageView(
        docstring(prose(about, indent=0), indent=0),
        Code(f"from {runtime}.lazy import lazy"),
        tuple(Code(f"from {module} import {name} as {name}") for name, module in typed),
        tuple(Code(f"{string(name)}: {string(module)}") for name, module in listed),
    )


def _module(module: Code, definitions: list[Definition], places: Mapping[Code, Code], runtime: str) -> ModuleView:
    names = {name for each in definitions for name in each.names}
    later = {name for each in definitions for name in each.later if places[Code(name)] != module}
    now = {name for each in definitions for name in each.now if places[Code(name)] != module}
    checked = {"FileInput"} & names
    names |= {"TYPE_CHECKING"} if (later - now) or checked else set()
    if all(each.text or each.shared for each in definitions if "TypeAlias" in each.names):
        names.discard("TypeAlias")
    installed = [Code("from pydantic import Field")] if "Field" in names else []
    if any(each.text or each.shared for each in definitions):
        installed.append(Code("from typing_extensions import TypeAliasType"))
    return ModuleView(
        docstring=_docstring(definitions),
        standard=(*([Code("import builtins")] if "builtins" in names else []), *_imports(names, _STANDARD, "")),
        installed=tuple(installed),
        local=(*_imports(names - checked, _RUNTIME, f"{runtime}."), *_models(now, places)),
        typed=(*_imports(checked, _RUNTIME, f"{runtime}."), *_models(later - now, places)),
        simple=tuple(each for each in definitions if each.value and not each.now and not _is_twin(each)),
        classes=tuple(each for each in definitions if "Model" in each.names),
        dicts=tuple(each for each in definitions if "TypedDict" in each.names),
        aliases=tuple(_ordered([each for each in definitions if each.value and (each.now or _is_twin(each))])),
    )


def _is_twin(definition: Definition) -> bool:
    """Whether an alias names classes of its own module, and so has to follow them."""
    return definition.text or definition.beside


def _ordered(aliases: list[Definition]) -> Iterator[Definition]:
    """The aliases, each behind those that it names."""
    waiting = {each.name: each for each in aliases}
    while waiting:
        ready = [each for each in waiting.values() if each.text or not each.now & (waiting.keys() - {each.name})]
        for each in ready or list(waiting.values()):
            yield waiting.pop(each.name)


def _imports(names: Iterable[str], sources: Mapping[str, str], prefix: str) -> tuple[Code, ...]:
    by_module: dict[str, list[str]] = {}
    for name in names:
        module = "typing" if name == "TYPE_CHECKING" and not prefix else sources.get(name)
        if module is not None:
            by_module.setdefault(module, []).append(name)
    return tuple(
        Code(f"from {prefix}{module} import {', '.join(sorted(by_module[module], key=import_order))}")
        for module in sorted(by_module, key=natural)
    )


def _models(names: Iterable[str], places: Mapping[Code, Code]) -> tuple[Code, ...]:
    by_module: dict[str, list[str]] = {}
    for name in names:
        by_module.setdefault(places[Code(name)], []).append(name)
    return tuple(
        Code(f"from .{module} import {', '.join(sorted(by_module[module], key=import_order))}")
        for module in sorted(by_module, key=natural)
    )


def _module_key(module: str) -> tuple[object, ...]:
    """The order of relative modules as ruff has it: the farther ones first."""
    dots = len(module) - len(module.lstrip("."))
    return -dots, natural(module)


def _docstring(definitions: list[Definition]) -> Code:
    first = next((each for each in definitions if "Model" in each.names), definitions[0])
    return docstring(
        [f"`{first.name}`, and what belongs to it." if len(definitions) > 1 else f"`{first.name}`."], indent=0
    )
