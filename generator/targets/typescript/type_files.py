"""The modules below `types/`: every named schema as an exported type, a module for each resource, and one for all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from generator.ir import Schema
from generator.lang.code import Code
from generator.lang.typescript import (
    Node,
    Shape,
    Tag,
    alias,
    comment,
    interface,
    names_in,
    renamed,
    string,
)
from generator.targets.files import File
from generator.targets.typescript.imports import Import, imports_of
from generator.targets.typescript.told import paragraphs
from generator.targets.typescript.types import Types
from generator.targets.typescript.views import View


@dataclass(frozen=True, slots=True)
class TypesView:
    """A module of types: its import lines and its declarations with their comments."""

    imports: tuple[Code, ...]
    declarations: tuple[Code, ...]


@dataclass(frozen=True, slots=True)
class BarrelView:
    """A module that exports all that others do: their specifiers, in quotes."""

    modules: tuple[Code, ...]


def declared(types: Types) -> dict[tuple[str, View], Node]:
    """What every named type is: those wanted so far, all that they refer to, and those that nothing refers to."""
    found: dict[tuple[str, View], Node] = {}
    _settle(types, found)
    for name in types.api.schemas:
        if (name, "output") not in found and (name, "input") not in found:
            types.reference(name, "output")
            _settle(types, found)
    # By name: the order in which schemas are met depends on how the document is cut into files.
    return dict(sorted(found.items(), key=lambda each: (each[0][0], each[0][1] == "input")))


def files(
    types: Types, modules: Mapping[str, str], folder: str, own: Mapping[str, str], more: Mapping[str, TypesView]
) -> Iterator[File]:
    """The modules of all named types below `folder`, each with those that `modules` files under it, and the barrel.

    `own` says where the tool's own types are if not in the runtime; `more` are further modules, by their names.
    """
    by_module: dict[str, list[tuple[str, View, Node]]] = {}
    for (name, view), node in declared(types).items():
        by_module.setdefault(modules[name], []).append((name, view, node))
    views = {module: _module(f"types/{module}", listed, types, modules, own) for module, listed in by_module.items()}
    for module, each in sorted({**views, **more}.items()):
        yield File(f"{folder}/{module}.ts", "typescript/types.ts.j2", each)
    listed_modules = tuple(string(f"./{module}.js") for module in sorted({**views, **more}))
    yield File(f"{folder}/index.ts", "typescript/types_index.ts.j2", BarrelView(listed_modules))


def exported(types: Types) -> tuple[Code, ...]:
    """The types that all modules together export, once `files` has made them."""
    return tuple(_name(name, view, types) for name, view in sorted(types.wanted))


def home_of(types: Types, modules: Mapping[str, str]) -> dict[Code, str]:
    """The module below `src/` of every type of a schema."""
    names = types.names
    found = {names.schemas[name]: f"types/{module}" for name, module in modules.items()}
    return found | {names.inputs[name]: f"types/{module}" for name, module in modules.items()}


def _settle(types: Types, found: dict[tuple[str, View], Node]) -> None:
    while waiting := sorted(types.wanted - found.keys()):
        for name, view in waiting:
            found[name, view] = types.named(name, view)


def _module(
    here: str,
    listed: Sequence[tuple[str, View, Node]],
    types: Types,
    modules: Mapping[str, str],
    own: Mapping[str, str],
) -> TypesView:
    homes = home_of(types, modules)
    declared_here = {_name(name, view, types) for name, view, _ in listed}
    wanted = {
        Import(each.text, own.get(each.module, each.module) if each.module else homes[each.text])
        for _, _, node in listed
        for each in names_in(node)
        if each.module or each.text not in declared_here
    }
    imports = imports_of(wanted, here, declared_here)
    local = imports.types(own)
    return TypesView(
        imports.lines,
        tuple(_declaration(name, view, renamed(node, local), types) for name, view, node in listed),
    )


def _name(name: str, view: View, types: Types) -> Code:
    return types.names.schemas[name] if view == "output" else types.names.inputs[name]


def _declaration(name: str, view: View, node: Node, types: Types) -> Code:
    schema = types.api.schemas[name]
    return declaration(_name(name, view, types), node, _comment(schema, view, name, types))


def declaration(name: Code, node: Node, told: Code) -> Code:
    """An exported type: an interface where it is an object."""
    return interface(name, node, told) if isinstance(node, Shape) else alias(name, node, told)


def _comment(schema: Schema, view: View, name: str, types: Types) -> Code:
    texts = list(paragraphs(schema, types.api, declared=True))
    if view == "input":
        texts.append(f"What requests take; answers hold `{types.names.schemas[name]}`.")
    return comment(texts, (Tag("deprecated"),) if schema.deprecated else ())
