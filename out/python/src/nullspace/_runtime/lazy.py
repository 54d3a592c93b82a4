"""Models found by name and imported on first use; knows where names come from, not what they mean."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, cast

if TYPE_CHECKING:
    from typing_extensions import TypeAliasType

# The packages whose names are found this way, and the names that each has.
_PACKAGES: Final[dict[str, Mapping[str, str]]] = {}


def lazy(
    package: str, modules: Mapping[str, str]
) -> tuple[Callable[[str], object], Callable[[], list[str]], list[str]]:
    """Return the `__getattr__`, `__dir__` and `__all__` of a package (PEP 562).

    Each name is taken from its module when it is asked for; `from package import *` asks for all.
    `modules` says for each name which module, relative to the package, defines it (`.sandbox`).
    """
    _PACKAGES[package] = modules

    def find(name: str) -> object:
        module = modules.get(name)
        if module is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value: object = getattr(import_module(module, package), name)
        setattr(sys.modules[package], name, value)
        # Not by its class, which need not be imported: most names are those of models.
        if type(value).__name__ == "TypeAliasType":
            bind_alias(cast("TypeAliasType", value))
        return value

    def names() -> list[str]:
        return sorted(modules)

    return find, names, list(modules)


def bind(kind: type) -> None:
    """Give the modules of a class and its bases the names that their fields' annotations need.

    Modules of models import each other for type checkers alone; at run time the names come from their package, and
    only those of models that are about to be built.
    """
    from inspect import get_annotations

    for base in kind.__mro__:
        if base.__module__.rpartition(".")[0] in _PACKAGES:
            annotations: Iterable[object] = get_annotations(base).values()
            _fill(
                base.__module__, [text for text in annotations if isinstance(text, str)]
            )


def annotations_of(kind: type) -> dict[str, Any]:
    """Return the annotations of a class of models and of its bases, evaluated; it need not be built."""
    from inspect import get_annotations

    bind(kind)
    found: dict[str, Any] = {}
    for base in reversed(kind.__mro__):
        if base.__module__.rpartition(".")[0] in _PACKAGES:
            scope = vars(sys.modules[base.__module__])
            for name, value in get_annotations(base).items():
                found[name] = _evaluated(value, scope)
    return found


def bind_alias(alias: TypeAliasType) -> None:
    """Give the module of an alias, and those of the aliases in it, the names that they need."""
    value: object = alias.__value__
    if alias.__module__ is not None and isinstance(value, str):
        _fill(alias.__module__, [value])


@cache
def alias_value(alias: TypeAliasType) -> Any:
    """Return the type that an alias stands for."""
    value: object = alias.__value__
    if not isinstance(value, str) or alias.__module__ is None:
        return value
    bind_alias(alias)
    return _evaluated(value, vars(sys.modules[alias.__module__]))


def names_in(expression: str) -> tuple[str, ...]:
    """Return the names that a type expression looks up."""
    return compile(expression, "<annotation>", "eval").co_names


def _evaluated(value: object, scope: dict[str, Any]) -> Any:
    """Return what a text means in a module; it is part of the package's own code, as its annotations are."""
    evaluate: Callable[[str, dict[str, Any]], Any] = eval
    return evaluate(value, scope) if isinstance(value, str) else value


def _fill(module: str, annotations: Iterable[str]) -> None:
    scope = vars(sys.modules[module])
    package = module.rpartition(".")[0]
    known = _PACKAGES.get(package, {})
    for annotation in annotations:
        for name in names_in(annotation):
            if name not in scope and name in known:
                scope[name] = getattr(sys.modules[package], name)
