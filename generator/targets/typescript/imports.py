"""The import lines of a module, and what its imports are called where a name is taken there; reads no schema."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from posixpath import dirname, relpath
from types import MappingProxyType

from generator.lang.code import Code
from generator.lang.typescript import WIDTH, Named, string


@dataclass(frozen=True, slots=True)
class Import:
    """A name that another module exports: `module` is its path below `src/`, without extension."""

    name: Code
    module: str
    is_type: bool = True


@dataclass(frozen=True, slots=True)
class Imports:
    """Import declarations in order, and what each imported name is called in the module."""

    lines: tuple[Code, ...]
    local: Mapping[Import, Code]

    def types(self, own: Mapping[str, str] = MappingProxyType({})) -> Mapping[Named, Code]:
        """What named types are called, for `renamed`; `own` says which modules stand for those of the runtime."""
        found: dict[Named, Code] = {}
        for each, name in self.local.items():
            homes = [module for module, home in own.items() if home == each.module]
            if each.module.startswith("runtime/"):
                homes.append(each.module)
            found |= {Named(each.name, home): name for home in homes or [""]}
        return found


def imports_of(wanted: Iterable[Import], here: str, taken: Iterable[str] = ()) -> Imports:
    """The imports of the module `here` (a path below `src/`) in which names are taken already.

    A name that is taken, or that two modules export, is imported as another: `FileType`, `query_`.
    """
    local: dict[Import, Code] = {}
    used = set(taken)
    for each in sorted(set(wanted), key=lambda each: (each.is_type, each.module, each.name)):
        name = each.name
        while name in used:
            name = Code(f"{name}Type" if each.is_type else f"{name}_")
        used.add(name)
        local[each] = name
    modules = sorted({each.module for each in local})
    return Imports(tuple(_line(module, local, here) for module in modules), local)


def specifier(module: str, here: str) -> Code:
    """The module as `here` imports it: `"../runtime/send.js"`."""
    path = relpath(module, dirname(here) or ".")
    return string(f"{path if path.startswith('.') else f'./{path}'}.js")


def _line(module: str, local: Mapping[Import, Code], here: str) -> Code:
    own = sorted((each for each in local if each.module == module), key=lambda each: (each.name.lower(), each.name))
    all_types = all(each.is_type for each in own)
    words = [_word(each, local[each], marked=not all_types) for each in own]
    head, tail = f"import {'type ' if all_types else ''}{{", f"}} from {specifier(module, here)};"
    line = f"{head} {', '.join(words)} {tail}"
    if len(line) <= WIDTH:
        return Code(line)
    return Code("\n".join([head, *(f"  {word}," for word in words), tail]))


def _word(each: Import, name: Code, *, marked: bool) -> str:
    kind = "type " if marked and each.is_type else ""
    return f"{kind}{each.name}" if each.name == name else f"{kind}{each.name} as {name}"


def exports_of(names: Sequence[Code], module: str, here: str, *, types: bool = False) -> Code:
    """An export declaration that hands names of another module on."""
    head, tail = f"export {'type ' if types else ''}{{", f"}} from {specifier(module, here)};"
    line = f"{head} {', '.join(names)} {tail}"
    if len(line) <= WIDTH:
        return Code(line)
    return Code("\n".join([head, *(f"  {name}," for name in names), tail]))
