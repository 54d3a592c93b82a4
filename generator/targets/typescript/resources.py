"""The modules below `resources/`: parameters, functions and the class of every tag."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from generator.lang.code import Code
from generator.lang.typescript import Shape, comment, names_in, renamed
from generator.surface import Method, Resource
from generator.targets.typescript.imports import Import, imports_of
from generator.targets.typescript.methods import (
    Bound,
    FunctionView,
    Scope,
    function_view,
    member_view,
    params_comment,
    params_shape,
    slots_with_types,
)
from generator.targets.typescript.operations import Operations
from generator.targets.typescript.results import result_of, stream_of
from generator.targets.typescript.type_files import declaration
from generator.targets.typescript.types import Types
from generator.targets.typescript.xml_shapes import NODE, Shapes

# What signatures use of the platform, which no import may hide.
_GLOBALS = frozenset({"Date", "Promise", "Response", "undefined"})
_RESOURCE = Import(Code("Resource"), "runtime/client", is_type=False)


@dataclass(frozen=True, slots=True)
class Exported:
    """A function with the types that it brings along."""

    types: tuple[Code, ...]
    function: FunctionView


@dataclass(frozen=True, slots=True)
class ResourceView:
    """A module: imports, constants, functions with their types, and the class (name, comment, methods)."""

    imports: tuple[Code, ...]
    constants: tuple[Code, ...]
    functions: tuple[Exported, ...]
    comment: Code
    name: Code
    base: Code
    methods: tuple[FunctionView, ...]


@dataclass(frozen=True, slots=True)
class Module:
    """A module below `resources/`: its file without extension, its view, and the types that it exports."""

    stem: Code
    view: ResourceView
    types: tuple[Code, ...]


@dataclass
class Resources:
    """The resources of a package.

    `references` has the address of each operation's page, if there is one, `examples` a program that calls it.
    """

    types: Types
    operations: Operations
    references: Mapping[str, str]
    examples: Mapping[str, str]

    def bound(self, resource: Resource, shapes: Shapes) -> tuple[Bound, ...]:
        """The methods of a resource with their types and data; streams beside JSON answers are methods too."""
        return tuple(each for method in resource.methods for each in self._bound(method, shapes))

    def module(self, resource: Resource, homes: Mapping[Code, str]) -> Module:
        """The module of a resource; `homes` has the module of every type of a schema."""
        names = self.types.names.resources[resource.tag]
        here = f"resources/{names.file}"
        functions = self._functions(resource)
        shapes = Shapes(self.types.api, set(functions))
        bound = self.bound(resource, shapes)
        declared = {names.type, *(name for each in bound for name in each.declared())}
        declared |= {Code(name) for name in shapes.taken}
        wanted = [_RESOURCE, *(each for one in bound for each in one.values())]
        if shapes.constants:
            wanted.append(Import(NODE, "runtime/xml"))
        wanted += _types(bound, homes, declared)
        imports = imports_of(wanted, here, declared | _GLOBALS)
        scope = Scope(
            imports.types(),
            {each.name: name for each, name in imports.local.items() if not each.is_type},
            frozenset({*declared, *imports.local.values(), *_GLOBALS}),
        )
        view = ResourceView(
            imports=imports.lines,
            constants=tuple(shapes.constants),
            functions=tuple(self._exported(each, scope) for each in bound),
            comment=comment(resource.description),
            name=names.type,
            base=imports.local[_RESOURCE],
            methods=tuple(
                member_view(each, scope, self._reference(each), self._example(each), self.types) for each in bound
            ),
        )
        functions_of = {each.function for each in bound}
        types = {name: None for each in bound for name in each.declared() if name not in functions_of}
        return Module(names.file, view, tuple(sorted(types)))

    def _functions(self, resource: Resource) -> Iterator[Code]:
        names = self.types.names
        for method in resource.methods:
            yield names.functions[method.operation.id]
            if method.operation.id in names.stream_functions:
                yield names.stream_functions[method.operation.id]

    def _bound(self, method: Method, shapes: Shapes) -> Iterator[Bound]:
        names, key = self.types.names, method.operation.id
        shape = params_shape(method, self.types)
        usual = Bound(
            method=method,
            function=names.functions[key],
            member=names.methods[key],
            slots=slots_with_types(method, self.types),
            params=(names.params[key], shape) if shape is not None else None,
            result=result_of(method, self.types),
            data=self.operations.of(method, shapes),
        )
        yield usual
        if (streamed := stream_of(method, self.types)) is not None:
            yield replace(
                usual,
                function=names.stream_functions[key],
                member=names.streams[key],
                result=streamed,
                data=self.operations.of(method, shapes, stream=True),
                streams=True,
            )

    def _exported(self, bound: Bound, scope: Scope) -> Exported:
        types = [declaration(name, renamed(node, scope.types), Code("")) for name, node in bound.result.declared]
        if bound.params is not None and not bound.streams:
            name, shape = bound.params
            local = renamed(shape, scope.types)
            if isinstance(local, Shape):
                types.insert(0, declaration(name, local, params_comment(bound.function)))
        return Exported(tuple(types), function_view(bound, scope, self._reference(bound), self.types))

    def _example(self, bound: Bound) -> str:
        return "" if bound.streams else self.examples.get(bound.method.operation.id, "")

    def _reference(self, bound: Bound) -> str:
        return self.references.get(bound.method.operation.id, "")


def _types(bound: tuple[Bound, ...], homes: Mapping[Code, str], declared: set[Code]) -> Iterator[Import]:
    own = {name for each in bound for name in each.declared()}
    for one in bound:
        for node in one.nodes():
            for each in names_in(node):
                if each.module:
                    yield Import(each.text, each.module)
                elif each.text not in own:
                    yield Import(each.text, homes[each.text])
