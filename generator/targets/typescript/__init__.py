"""The targets `typescript` and `typescript-types`: a package with a client, or the types of an API alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from generator.lang.code import Code
from generator.targets.clients.references import references_of
from generator.targets.files import Context, File
from generator.targets.typescript.api_md import api_view
from generator.targets.typescript.client import client_view, core_view
from generator.targets.typescript.modules import type_modules
from generator.targets.typescript.names import names_of
from generator.targets.typescript.operation_types import MODULE, module_view, operation_types
from generator.targets.typescript.operations import Operations
from generator.targets.typescript.options import install, options_of
from generator.targets.typescript.package import (
    compiler_settings,
    errors_view,
    index_view,
    package_json,
    runtime_files,
)
from generator.targets.typescript.readme import readme_view
from generator.targets.typescript.resources import Resources
from generator.targets.typescript.samples import examples, samples
from generator.targets.typescript.surface_json import surface_json
from generator.targets.typescript.type_files import exported, home_of
from generator.targets.typescript.type_files import files as files_of_types
from generator.targets.typescript.types import Types

__all__ = ["files", "install", "samples", "type_files"]

_ROOT = "typescript"
_TYPES_ROOT = "typescript-types"
# Where types of the runtime are if there is no runtime.
_SCALARS = dict.fromkeys(("runtime/bodies", "runtime/json", "runtime/streams"), "types/scalars")


def files(context: Context) -> Iterator[File]:
    """Every file of the package.

    Raises:
        ValueError: a setting can't be what it is for.
    """
    surface = context.surface
    options = options_of(context.api, context.options.get("typescript", {}))
    names = names_of(surface, options.client)
    types, operations = Types(context.api, names), Operations(surface)
    modules = type_modules(surface, names)
    source = f"{_ROOT}/src"
    resources = Resources(
        types, operations, references_of(context.api, options.documentation_url), examples(context, names)
    )
    yield File(f"{_ROOT}/package.json", text=package_json(surface, names, options))
    for name, text in compiler_settings().items():
        yield File(f"{_ROOT}/{name}", text=text)
    homes = home_of(types, modules)
    own_types: dict[str, Iterable[Code]] = {}
    for resource in surface.resources:
        module = resources.module(resource, homes)
        own_types[module.stem] = module.types
        yield File(f"{source}/resources/{module.stem}.ts", "typescript/resource.ts.j2", module.view)
    listed = operation_types(surface, types, documented=False)
    more = {MODULE: module_view(listed, types, homes, {})}
    yield from files_of_types(types, modules, f"{source}/types", {}, more)
    yield File(f"{source}/core.ts", "typescript/core.ts.j2", core_view(surface, names, options, operations))
    yield File(f"{source}/client.ts", "typescript/client.ts.j2", client_view(surface, names))
    yield File(f"{source}/errors.ts", "typescript/errors.ts.j2", errors_view(surface, names))
    yield File(f"{source}/index.ts", "typescript/index.ts.j2", index_view(surface, names, own_types))
    yield File(f"{source}/node.ts", "typescript/node.ts.j2", None)
    yield from runtime_files(_ROOT)
    yield File(f"{_ROOT}/surface.json", text=surface_json(surface, names, options, types))
    view = api_view(surface, names, options, types, exported(types))
    yield File(f"{_ROOT}/api.md", "typescript/api.md.j2", view)
    yield File(f"{_ROOT}/README.md", "typescript/README.md.j2", readme_view(context, names, types, options))


def type_files(context: Context) -> Iterator[File]:
    """The types alone, as modules that any project can hold: those of every schema, and of every operation.

    Raises:
        ValueError: a setting can't be what it is for.
    """
    surface = context.surface
    names = names_of(surface, options_of(context.api, context.options.get("typescript", {})).client)
    types = Types(context.api, names)
    modules = type_modules(surface, names)
    listed = operation_types(surface, types, documented=True)
    more = {MODULE: module_view(listed, types, home_of(types, modules), _SCALARS)}
    yield from files_of_types(types, modules, _TYPES_ROOT, _SCALARS, more)
    yield File(f"{_TYPES_ROOT}/scalars.ts", "typescript/scalars.ts.j2", None)
