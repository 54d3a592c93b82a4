"""What a module of generated Python imports, in ruff's order; names in annotations told apart from the module's own."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from generator.lang.code import Code
from generator.targets.python.types import TypeRef

# Types that a method may be called like: `list` in an annotation would then be the method.
BUILTINS: Final = frozenset(
    {"bool", "bytearray", "bytes", "complex", "dict", "float", "frozenset", "int", "list", "memoryview", "object"}
    | {"range", "set", "slice", "str", "tuple", "type"}
)
_PACKAGES: Final = frozenset({"pydantic", "typing_extensions"})
# What the names of other packages, and of modules of the same package, begin with.
_ELSEWHERE: Final = _PACKAGES | {""}
_FILE: Final = "FileInput"
_NAME: Final = re.compile(r"\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|(?<![\w.])[^\W\d]\w*")
_DIGITS: Final = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True)
class Scope:
    """The names that a module imports, gathered while its code is made.

    `own` are those that it defines or takes from the runtime: a model called like one is imported under another name.
    `runtime` is needed when the module runs, `typed` by annotations alone. `package` is the way to the package's root.
    """

    own: frozenset[str] = frozenset()
    package: str = ".."
    runtime: set[str] = field(default_factory=set)
    typed: set[str] = field(default_factory=set)
    models: set[str] = field(default_factory=set)
    standard: set[str] = field(default_factory=set)

    def annotation(self, reference: TypeRef, shadowed: frozenset[str] = frozenset()) -> Code:
        """A type as the module writes it. `shadowed` are the builtins that mean something else where it stands."""
        self.models.update(reference.models)
        self.standard.update(reference.std)
        renamed = {name: self.alias(name) for name in reference.models}
        hidden = {name: f"builtins.{name}" for name in shadowed}
        named = set(_NAME.findall(reference.code)) if hidden or _FILE in reference.code else set()
        if not named.isdisjoint(hidden):
            self.standard.add("builtins")
        if _FILE in named:
            self.typed.add(_FILE)
        return rewritten(reference.code, renamed | hidden)

    def alias(self, model: str) -> str:
        """What a model is called in the module; no model has a name that ends so."""
        return f"{model}_" if model in self.own else model

    def standard_lines(self) -> tuple[Code, ...]:
        """The imports of the standard library."""
        return _lines(name for name in self.standard if name.partition(".")[0] not in _ELSEWHERE)

    def package_lines(self) -> tuple[Code, ...]:
        """The imports of other packages."""
        return _lines(name for name in self.standard if name.partition(".")[0] in _PACKAGES)

    def runtime_line(self) -> Code:
        """The import of what the module needs to run."""
        return import_from(f"{self.package}_runtime", self.runtime)

    def typed_lines(self) -> tuple[Code, ...]:
        """The imports of what only annotations name: the runtime's names, then the models."""
        typed = self.typed - self.runtime
        plain = {name for name in self.models if self.alias(name) == name}
        aliased = sorted(self.models - plain, key=natural)
        models = [(name, Code(f"from {self.package}models import {name} as {self.alias(name)}")) for name in aliased]
        if plain:
            models.append((min(plain, key=_member_order), import_from(f"{self.package}models", plain)))
        lines = [line for _, line in sorted(models, key=lambda each: _member_order(each[0]))]
        own = _lines(name for name in self.standard if name.startswith("."))
        return (*((import_from(f"{self.package}_runtime", typed),) if typed else ()), *own, *lines)


def _lines(names: Iterable[str]) -> tuple[Code, ...]:
    """The imports of dotted names and whole modules."""
    plain: list[str] = []
    by_module: dict[str, list[str]] = {}
    for name in names:
        module, dot, member = name.rpartition(".")
        if dot:
            by_module.setdefault(module, []).append(member)
        else:
            plain.append(name)
    members = (import_from(module, by_module[module]) for module in sorted(by_module, key=natural))
    return (*(Code(f"import {name}") for name in sorted(plain)), *members)


def rewritten(code: str, names: dict[str, str]) -> Code:
    """The annotation with some of its names replaced; what stands in quotes stays."""
    if not any(key != value for key, value in names.items()):
        return Code(code)
    return Code(_NAME.sub(lambda found: names.get(found[0], found[0]), code))


def natural(name: str) -> tuple[tuple[int, int | str], ...]:
    """A key that sorts names as ruff does: whatever the case, numbers by their value."""
    return _pieces(name.lower())


def _pieces(name: str) -> tuple[tuple[int, int | str], ...]:
    pieces = _DIGITS.split(name)
    return tuple((1, piece) if number % 2 == 0 else (0, int(piece)) for number, piece in enumerate(pieces) if piece)


def members(names: Iterable[str]) -> Sequence[str]:
    """The members of one import in ruff's order: constants, classes, then the others."""
    return sorted(names, key=_member_order)


def exports(names: Iterable[str]) -> Sequence[str]:
    """The names of `__all__` in ruff's order, in which, other than among imports, the case counts."""
    return sorted(names, key=lambda name: (_kind(name), _pieces(name), name))


def _member_order(name: str) -> tuple[object, ...]:
    return _kind(name), natural(name), name


def _kind(name: str) -> int:
    return 0 if len(name) > 1 and name.isupper() else 1 if name[:1].isupper() else 2


def import_from(module: str, names: Iterable[str]) -> Code:
    """`from module import Names`."""
    return Code(f"from {module} import {', '.join(members(names))}")
