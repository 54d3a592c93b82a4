"""The target `python-models`: a package with the models alone, which needs pydantic and no HTTP library."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from generator.ir import Api, Media, Operation, Schema
from generator.lang import markdown
from generator.lang.code import Code
from generator.lang.plain_text import sentence
from generator.lang.toml import toml_string
from generator.names import words
from generator.render import BUILT_IN
from generator.targets.files import Context, File
from generator.targets.python.options import PythonOptions, options_of
from generator.targets.python.types import Types

NAME: Final = "python-models"
_ROOT: Final = "python-models"
# The parts of the runtime that models need.
_RUNTIME: Final = ("building", "fitting", "formats", "lazy", "models", "unions")
_OWN: Final = frozenset({"package", "distribution"})


@dataclass(frozen=True, slots=True)
class ProjectView:
    """The package's metadata, every value a TOML string."""

    name: Code
    version: Code
    description: Code
    license: tuple[Code, ...]
    authors: tuple[Code, ...]
    package: Code
    formatted: Code


@dataclass(frozen=True, slots=True)
class ReadmeView:
    """The package's README; `example` reads a model, empty where the API has none."""

    title: Code
    distribution: Code
    example: Code


def files(context: Context) -> Iterator[File]:
    """Every file of the package.

    Raises:
        ValueError: a setting can't be what it is for; the text names it.
    """
    options = _options(context.api, context.options)
    title = sentence(context.api.info.title) or "API"
    package = f"{_ROOT}/src/{options.package}"
    yield File(f"{_ROOT}/pyproject.toml", "python_models/pyproject.toml.j2", _project(context.api, options, title))
    yield File(f"{package}/py.typed", text="")
    yield File(f"{package}/_runtime/__init__.py", text='"""What the models share."""\n')
    for name in _RUNTIME:
        source = BUILT_IN / "python" / "runtime" / f"{name}.py"
        yield File(f"{package}/_runtime/{name}.py", text=source.read_text(encoding="utf-8"))
    types = Types(context.api, files=False)
    for operation in context.api.operations:
        _ask(types, operation)
    for webhook in context.api.webhooks:
        _ask(types, webhook)
    yield File(f"{_ROOT}/README.md", "python_models/README.md.j2", _readme(types, options, title))
    about = f"The models of the {title}; each is imported when it is first used."
    yield from types.files(f"{package}/", "._runtime", about)


def _ask(types: Types, operation: Operation) -> None:
    """Has everything defined that an operation sends and receives."""
    own = words(operation.id)
    bodies = operation.body.content if operation.body is not None else ()
    answers = [media for response in operation.responses for media in response.content]
    for schema in (*map(_described, bodies), *(each.schema for each in operation.parameters)):
        if schema is not None:
            types.input(schema, *own, "body")
    for schema in map(_described, answers):
        if schema is not None:
            types.output(schema, *own, "response")
    for message in operation.socket_messages:
        ask = types.input if message.sender == "client" else types.output
        ask(message.schema, *own, "message")


def _described(media: Media) -> Schema | None:
    """What a body holds, or each item of a stream."""
    return media.item_schema or media.schema


def _options(api: Api, settings: Mapping[str, Mapping[str, str]]) -> PythonOptions:
    """The settings of the package: its own, or those of the target `python` with `_models` behind the names."""
    own = settings.get(NAME, {})
    usual = options_of(api, settings.get("python", {}))
    told = {"package": f"{usual.package}_models", "distribution": f"{usual.distribution}-models"}
    if "package" in own:
        del told["distribution"]
    shared = {key: value for key, value in settings.get("python", {}).items() if key not in _OWN}
    return replace(options_of(api, {**shared, **told, **own}), http="httpx2")


def _project(api: Api, options: PythonOptions, title: str) -> ProjectView:
    author = [f"name = {toml_string(options.author)}"] if options.author else []
    author += [f"email = {toml_string(options.email)}"] if options.email else []
    return ProjectView(
        name=toml_string(options.distribution),
        version=toml_string(options.version),
        description=toml_string(f"Models of the {title}"),
        license=(toml_string(options.license),) if options.license else (),
        authors=(Code(f"{{ {', '.join(author)} }}"),) if author else (),
        package=toml_string(f"src/{options.package}"),
        formatted=toml_string(f"src/{options.package}/_runtime/*.py"),
    )


def _readme(types: Types, options: PythonOptions, title: str) -> ReadmeView:
    name = next(iter(types.classes()), Code(""))
    example = (
        f"from {options.package} import {name}\n\nvalue = {name}.model_validate_json(text)\ntext = value.to_json()"
    )
    return ReadmeView(markdown.text(title), Code(options.distribution), Code(example if name else ""))
