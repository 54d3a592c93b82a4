"""`api.md`: the public surface as text, a line a method, so that a changed line is a change that users see."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.lang.code import Code
from generator.lang.markdown import code_span, fence, text
from generator.surface.model import Method, Resource, Surface
from generator.targets.files import File
from generator.targets.python.client import client_parameters
from generator.targets.python.imports import Scope
from generator.targets.python.methods import Arguments, argument_types, gives, parameters_of
from generator.targets.python.models.modules import ModuleView
from generator.targets.python.names import ERRORS, Names
from generator.targets.python.options import PythonOptions
from generator.targets.python.results import Result, result_of, stream_of
from generator.targets.python.types import Types


@dataclass(frozen=True, slots=True)
class ResourceSection:
    """A resource: its heading and its methods as a block of code."""

    title: Code
    methods: Code


@dataclass(frozen=True, slots=True)
class ApiView:
    """What the template of `api.md` prints."""

    title: Code
    package: Code
    client: Code
    async_client: Code
    constructor: Code
    resources: tuple[ResourceSection, ...]
    errors: Code
    codes: tuple[Code, ...]
    models: Code


def api_view(surface: Surface, names: Names, options: PythonOptions, types: Types, models: Sequence[File]) -> ApiView:
    """The whole surface; what every call takes is said once. `models` are the modules of the models."""
    sections = tuple(_section(surface, resource, names, types) for resource in surface.resources)
    constructor = f"{names.client}(*, {', '.join(client_parameters(surface, names, options, asynchronous=False))})"
    errors = [names.error, *(name for name in ERRORS if name != "SDKError")]
    return ApiView(
        title=text(f"The surface of {options.package}"),
        package=code_span(options.package),
        client=code_span(names.client),
        async_client=code_span(names.async_client),
        constructor=fence(constructor, "python"),
        resources=sections,
        errors=Code.joined(", ", map(code_span, errors)),
        codes=tuple(code_span(code) for code in surface.errors.codes),
        models=fence("\n".join(sorted(_models(models), key=str.lower)), "python"),
    )


def _models(files: Sequence[File]) -> Iterator[str]:
    """`Box(id: str, size: int | None = None)` for a class, `Size = Literal["s", "l"] | str` for another type.

    The forms that requests take follow from these.
    """
    for view in (file.view for file in files if isinstance(file.view, ModuleView)):
        for each in view.classes:
            yield f"{each.name}({', '.join(field.line for field in each.fields)})"
        for each in (*view.simple, *view.aliases):
            if not each.name.endswith("Input"):
                yield f"{each.name} = {each.value}"


def _section(surface: Surface, resource: Resource, names: Names, types: Types) -> ResourceSection:
    attribute = names.resources[resource.tag].attribute
    lines = [line for method in resource.methods for line in _lines(surface, method, attribute, names, types)]
    return ResourceSection(code_span(f"client.{attribute}"), fence("\n".join(lines), "python"))


def _lines(surface: Surface, method: Method, attribute: Code, names: Names, types: Types) -> Iterator[str]:
    key = method.operation.id
    arguments = tuple(
        zip(method.arguments, names.arguments[key], argument_types(surface.api, method, types), strict=True)
    )
    usual, beside = result_of(surface.api, method, types), stream_of(surface.api, method, types)
    yield _line(method, f"client.{attribute}.{names.methods[key]}", arguments, usual)
    if beside is not None:
        yield _line(method, f"client.{attribute}.{names.streams[key]}", arguments, beside)


def _line(method: Method, path: str, arguments: Arguments, result: Result) -> str:
    """`client.boxes.get(id: str) -> Box  # GET /boxes/{id}`."""
    scope = Scope()
    given = ", ".join(parameters_of(arguments, scope))
    result_code = gives(result, scope, asynchronous=False)
    deprecated = ", deprecated" if method.operation.deprecated else ""
    return f"{path}({given}) -> {result_code}  # {method.operation.method} {method.operation.path_text}{deprecated}"
