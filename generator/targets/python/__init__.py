"""The target `python`: a package with a client, sync and async, its models, its runtime and its documentation."""

from __future__ import annotations

from collections.abc import Iterator

from generator.lang.python_source import string
from generator.targets.clients.references import references_of
from generator.targets.files import Context, File
from generator.targets.python.api_md import api_view
from generator.targets.python.client import clients_view
from generator.targets.python.names import names_of
from generator.targets.python.options import install, options_of
from generator.targets.python.package import VersionView, errors_view, init_view, project_view, runtime_files
from generator.targets.python.readme import readme_view
from generator.targets.python.resources import resource_view
from generator.targets.python.samples import samples
from generator.targets.python.surface_json import surface_json
from generator.targets.python.types import Types

__all__ = ["files", "install", "samples"]

_ROOT = "python"
_RESOURCES = '"""The resources of the API, one module each."""\n'


def files(context: Context) -> Iterator[File]:
    """Every file of the package. Raises SpecError where the settings are no names of packages."""
    surface = context.surface
    options = options_of(context.api, context.options.get("python", {}))
    names = names_of(surface, options.client)
    types = Types(context.api, surface)
    package = f"{_ROOT}/src/{options.package}"
    yield File(f"{_ROOT}/pyproject.toml", "python/pyproject.toml.j2", project_view(surface, options))
    yield File(f"{package}/__init__.py", "python/init.py.j2", init_view(surface, names))
    yield File(f"{package}/_version.py", "python/version.py.j2", VersionView(string(options.version)))
    yield File(f"{package}/_client.py", "python/client.py.j2", clients_view(surface, names, options))
    yield File(f"{package}/errors.py", "python/errors.py.j2", errors_view(surface, names))
    yield File(f"{package}/py.typed", text="")
    yield File(f"{package}/resources/__init__.py", text=_RESOURCES)
    references = references_of(context.api, options.documentation_url)
    for resource in surface.resources:
        path = f"{package}/resources/{names.resources[resource.tag].module}.py"
        yield File(path, "python/resource.py.j2", resource_view(surface, resource, names, types, references))
    # The models come after the modules that ask for them.
    models = list(types.files())
    for file in models:
        yield File(f"{package}/{file.path}", file.template, file.view, file.text)
    yield from runtime_files(f"{package}/_runtime", options.http)
    yield File(f"{_ROOT}/README.md", "python/README.md.j2", readme_view(context, names, options))
    yield File(f"{_ROOT}/api.md", "python/api.md.j2", api_view(surface, names, options, types, models))
    yield File(f"{_ROOT}/surface.json", text=surface_json(surface, names, options, types))
