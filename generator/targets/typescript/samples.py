"""A program of a few lines for every operation, which calls it with the values of its example."""

from __future__ import annotations

from collections.abc import Iterator

from generator.lang.typescript import string
from generator.surface import Method
from generator.surface.showing import kind_of
from generator.targets.files import Context
from generator.targets.typescript.examples import Expression, example_of
from generator.targets.typescript.names import Names, names_of
from generator.targets.typescript.options import options_of
from generator.targets.typescript.uses import used


def samples(context: Context) -> dict[str, str]:
    """The program of each operation by its id.

    Raises:
        OptionFault: a setting can't be what it is for.
    """
    options = options_of(context.api, context.options.get("typescript", {}))
    names = names_of(context.surface, options.client)
    made: dict[str, str] = {}
    for resource in context.surface.resources:
        for method in resource.methods:
            call = example_of(context, names, method, whole=True)
            imports = "".join(f"{line}\n" for line in _imports(method, call, names.client, options.package))
            start = f"const client = new {names.client}();\n"
            made[method.operation.id] = f"{imports}\n{start}{used(context, method, call)}"
    return made


def examples(context: Context, names: Names) -> dict[str, str]:
    """The call of each operation by its id, with what is required alone, for those who have a client already."""
    made: dict[str, str] = {}
    for resource in context.surface.resources:
        for method in resource.methods:
            made[method.operation.id] = used(context, method, example_of(context, names, method))
    return made


def _imports(method: Method, call: Expression, client: str, package: str) -> Iterator[str]:
    if kind_of(method) == "download":
        yield 'import { writeFile } from "node:fs/promises";'
    yield f"import {{ {client} }} from {string(package)};"
    if call.reads_files:
        yield f"import {{ fromPath }} from {string(f'{package}/node')};"
