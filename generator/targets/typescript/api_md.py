"""`api.md`: the public surface as text, a line a method, so that a changed line is a change that users see."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from generator.lang.code import Code
from generator.lang.markdown import code_span, fence, text
from generator.lang.typescript import Named, Node, Shape, Union, flat, property_name, renamed, united
from generator.names import words
from generator.surface import Method, Resource, Surface
from generator.targets.typescript.methods import may_be_left_out, params_shape, slots_with_types
from generator.targets.typescript.names import ERRORS, Names, client_exports
from generator.targets.typescript.options import TypeScriptOptions
from generator.targets.typescript.results import Result, result_of, stream_of
from generator.targets.typescript.scalars import UNDEFINED
from generator.targets.typescript.types import Types


@dataclass(frozen=True, slots=True)
class ResourceSection:
    """A resource: its heading, the subpath of its functions, and its methods as a block of code."""

    title: Code
    subpath: Code
    methods: Code


@dataclass(frozen=True, slots=True)
class ApiView:
    """What the template of `api.md` prints."""

    title: Code
    package: Code
    client: Code
    core: Code
    function: Code
    constructor: Code
    resources: tuple[ResourceSection, ...]
    errors: Code
    codes: tuple[Code, ...]
    types: tuple[Code, ...]


def api_view(
    surface: Surface,
    names: Names,
    options: TypeScriptOptions,
    types: Types,
    declared: Iterable[Code],
) -> ApiView:
    """The whole surface; `declared` are the types that the modules of `types/` export."""
    client, core, _, error = client_exports(names.client)
    told = [f"{name}?: Secret" for each in surface.credentials for name in names.options[each.scheme]]
    fields = "; ".join([*told, "...ClientOptions"])
    return ApiView(
        title=text(f"The surface of {options.package}"),
        package=code_span(options.package),
        client=code_span(client),
        core=code_span(core),
        function=_function(surface, names),
        constructor=fence(f"new {client}(options?: {{ {fields} }})", "ts"),
        resources=tuple(_section(each, names, options, types) for each in surface.resources),
        errors=Code.joined(", ", map(code_span, [error, *ERRORS])),
        codes=tuple(code_span(code) for code in surface.errors.codes),
        types=tuple(code_span(name) for name in sorted(declared)),
    )


def _function(surface: Surface, names: Names) -> Code:
    """One of the functions, for a sentence on them."""
    first = next((method.operation.id for each in surface.resources for method in each.methods), "")
    return code_span(f"{names.functions[first]}(client, …)") if first else Code("")


def _section(resource: Resource, names: Names, options: TypeScriptOptions, types: Types) -> ResourceSection:
    own = names.resources[resource.tag]
    lines = [line for method in resource.methods for line in _lines(method, own.member, names, types)]
    return ResourceSection(
        code_span(f"client.{own.member}"),
        code_span(f"{options.package}/{own.file}"),
        fence("\n".join(lines), "ts"),
    )


def _lines(method: Method, member: Code, names: Names, types: Types) -> Iterator[str]:
    key = method.operation.id
    yield _line(method, f"client.{member}.{names.methods[key]}", names.functions[key], result_of(method, types), types)
    beside = stream_of(method, types)
    if beside is not None:
        path = f"client.{member}.{names.streams[key]}"
        yield _line(method, path, names.stream_functions[key], beside, types)


def _line(method: Method, path: str, function: Code, result: Result, types: Types) -> str:
    """`client.boxes.get(id: string): APIPromise<Box>  // getBox, GET /boxes/{id}`."""
    given = [
        f"{property_name(each.words or words(each.wire))}: {flat(node)}"
        for each, node in slots_with_types(method, types)
    ]
    shape = params_shape(method, types)
    if shape is not None:
        given.append(f"params{'?' if may_be_left_out(shape) else ''}: {_shape(shape)}")
    deprecated = ", deprecated" if method.operation.deprecated else ""
    return (
        f"{path}({', '.join(given)}): {_returned(result)}"
        f"  // {function}, {method.operation.method} {method.operation.path_text}{deprecated}"
    )


def _shape(shape: Shape) -> str:
    """The parameters without the `undefined` that every optional one may be."""
    return flat(Shape(tuple(replace(each, type=_defined(each.type)) for each in shape.members)))


def _defined(node: Node) -> Node:
    return united(part for part in node.parts if part != UNDEFINED) if isinstance(node, Union) else node


def _returned(result: Result) -> str:
    """What is returned; types that are declared beside the method only are written out."""
    return flat(renamed(result.returns, {Named(name): Code(flat(node)) for name, node in result.declared}))
