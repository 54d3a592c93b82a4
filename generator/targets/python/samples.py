"""A program of a few lines for every operation, which calls it with the values of its example."""

from __future__ import annotations

from textwrap import indent

from generator.format import format_python
from generator.surface import call_of
from generator.targets.files import Context
from generator.targets.python.examples import written
from generator.targets.python.names import names_of
from generator.targets.python.options import options_of
from generator.targets.python.uses import used


def samples(context: Context) -> dict[str, str]:
    """The program of each operation by its id.

    Raises:
        OptionFault: a setting can't be what it is for.
    """
    options = options_of(context.api, context.options.get("python", {}))
    names = names_of(context.surface, options.client)
    made: dict[str, str] = {}
    for resource in context.surface.resources:
        for method in resource.methods:
            key = method.operation.id
            call = call_of(context.api, method, context.requests[key][0], context.sampler)
            example = written(context, names, method, call)
            path = "from pathlib import Path\n\n" if example.uses_path else ""
            client = f"from {options.package} import {names.client}\n\nwith {names.client}() as client:\n"
            made[key] = path + client + indent(used(context, method, example.code), "    ")
    return format_python(made)
